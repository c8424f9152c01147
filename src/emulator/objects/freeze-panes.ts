import { area } from "../book/area";
import { ExcelObject, NULL_OBJECT } from "../protocol/excel-object";
import type { ApiOf, Found } from "../protocol/excel-object";
import type { Services } from "../protocol/services";
import { wholeNumber } from "./given";
import type { Place } from "./place";
import { areaOn } from "./reference";

const API = {
  className: "WorksheetFreezePanes",
  members: ["freezeAt", "freezeColumns", "freezeRows", "getLocationOrNullObject", "unfreeze"],
} satisfies ApiOf<FreezePanes>;

/** Source: Excel.WorksheetFreezePanes. */
export class FreezePanes extends ExcelObject {
  static readonly api = API;
  readonly api = API;
  readonly #sheet: string;

  constructor(services: Services, sheet: string) {
    super(services);
    this.#sheet = sheet;
  }

  freezeRows(count: unknown): void {
    this.#freeze(count === undefined ? 0 : wholeNumber(count), 0);
  }

  freezeColumns(count: unknown): void {
    this.#freeze(0, count === undefined ? 0 : wholeNumber(count));
  }

  /** The top-left range given stays in view. */
  freezeAt(range: unknown): void {
    const { row, column, rows, columns } = areaOn(range);
    this.#freeze(row + rows, column + columns);
  }

  unfreeze(): void {
    this.#freeze(0, 0);
  }

  getLocationOrNullObject(): Found<Place> {
    const { rows, columns } = this.book.sheetMemory(this.#sheet).frozen;
    if (rows === 0 && columns === 0) return NULL_OBJECT;
    return this.services.range(this.#sheet, area(0, 0, rows || undefined, columns || undefined));
  }

  #freeze(rows: number, columns: number): void {
    this.book.sheetMemory(this.#sheet).frozen = { rows, columns };
    this.book.execute("sheet.mutation.set-frozen", {
      subUnitId: this.#sheet,
      startRow: rows || -1,
      startColumn: columns || -1,
      ySplit: rows,
      xSplit: columns,
    });
  }
}
