import { boundingArea, intersection, SHEET_COLUMNS, SHEET_ROWS } from "../book/area";
import type { Area } from "../book/area";
import { itemNotFound } from "../book/host-error";
import { usedArea } from "../book/used-area";
import { NULL_OBJECT } from "../protocol/excel-object";
import type { Found } from "../protocol/excel-object";
import { boolean, wholeNumber } from "./given";
import { Place } from "./place";
import { areaOn } from "./reference";

/** The ranges that can be reached from a range. Source: Excel.Range. */
export abstract class RangeNeighbours extends Place {
  getCell(row: unknown, column: unknown): Place {
    return this.#at({
      row: this.area.row + wholeNumber(row),
      column: this.area.column + wholeNumber(column),
      rows: 1,
      columns: 1,
    });
  }

  getRow(row: unknown): Place {
    return this.#at({ row: this.area.row + wholeNumber(row), rows: 1 });
  }

  getColumn(column: unknown): Place {
    return this.#at({ column: this.area.column + wholeNumber(column), columns: 1 });
  }

  getLastCell(): Place {
    return this.getCell(this.area.rows - 1, this.area.columns - 1);
  }

  getLastRow(): Place {
    return this.getRow(this.area.rows - 1);
  }

  getLastColumn(): Place {
    return this.getColumn(this.area.columns - 1);
  }

  getEntireColumn(): Place {
    return this.#at({ row: 0, rows: SHEET_ROWS });
  }

  getEntireRow(): Place {
    return this.#at({ column: 0, columns: SHEET_COLUMNS });
  }

  getOffsetRange(rows: unknown, columns: unknown): Place {
    return this.#at({
      row: this.area.row + wholeNumber(rows),
      column: this.area.column + wholeNumber(columns),
    });
  }

  getResizedRange(rows: unknown, columns: unknown): Place {
    return this.#at({
      rows: this.area.rows + wholeNumber(rows),
      columns: this.area.columns + wholeNumber(columns),
    });
  }

  getBoundingRect(other: unknown): Place {
    return this.#at(boundingArea(this.area, areaOn(other)));
  }

  getIntersection(other: unknown): Place {
    const found = this.getIntersectionOrNullObject(other);
    if (found === NULL_OBJECT) throw itemNotFound("the ranges do not meet");
    return found;
  }

  getIntersectionOrNullObject(other: unknown): Found<Place> {
    const common = intersection(this.area, areaOn(other));
    return common ? this.#at(common) : NULL_OBJECT;
  }

  getUsedRangeOrNullObject(valuesOnly: unknown): Found<Place> {
    const used = usedArea(this.book, this.sheet, valuesOnly !== undefined && boolean(valuesOnly));
    const common = used && intersection(this.area, used);
    return common ? this.#at(common) : NULL_OBJECT;
  }

  #at(change: Partial<Area>): Place {
    return this.services.range(this.sheet, { ...this.area, ...change });
  }
}
