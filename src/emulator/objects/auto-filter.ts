import { HostError } from "../book/host-error";
import { guardOption } from "../book/locks";
import type { TableMemory } from "../book/memory";
import { cellText, cellValue } from "../book/cell-output";
import { ExcelObject } from "../protocol/excel-object";
import type { ApiOf } from "../protocol/excel-object";
import type { Services } from "../protocol/services";
import { options, text, wholeNumber } from "./given";
import { setHidden } from "./range-hidden";
import { areaOn } from "./reference";

const API = {
  className: "AutoFilter",
  members: ["apply", "clearCriteria", "enabled", "isDataFiltered"],
  defaults: ["enabled", "isDataFiltered"],
} satisfies ApiOf<AutoFilter>;

/**
 * Source: Excel.AutoFilter of a table. Rows that do not meet the criteria are hidden, and `rowHidden` answers for them
 * as for rows hidden by hand. Of the criteria, chosen values are emulated.
 */
export class AutoFilter extends ExcelObject {
  static readonly api = API;
  readonly api = API;
  readonly #table: TableMemory;

  constructor(services: Services, table: TableMemory) {
    super(services);
    this.#table = table;
  }

  get enabled(): boolean {
    return true;
  }

  get isDataFiltered(): boolean {
    return this.#table.kept["isDataFiltered"] === true;
  }

  async apply(range: unknown, columnIndex: unknown, criteria: unknown): Promise<void> {
    guardOption(this.book, this.#table.sheet, "allowAutoFilter");
    areaOn(range);
    const { filterOn, values } = options(criteria);
    if (filterOn !== "Values" || !Array.isArray(values)) {
      throw new HostError("HostNotImplemented", "The emulated Excel filters by values only.");
    }
    await this.book.calculated();
    const { sheet, area } = this.#table;
    const column = area.column + wholeNumber(columnIndex);
    const kept = new Set(values.map(text));
    for (let row = area.row + 1; row < area.row + area.rows; row += 1) {
      const value = cellValue(this.book.cell(sheet, row, column));
      const shown = cellText(this.book.engine, value, this.book.numberFormat(sheet, row, column));
      this.#hide(row, 1, !kept.has(shown));
    }
    this.#table.kept["isDataFiltered"] = true;
  }

  clearCriteria(): void {
    guardOption(this.book, this.#table.sheet, "allowAutoFilter");
    const { row, rows } = this.#table.area;
    this.#hide(row + 1, rows - 1, false);
    delete this.#table.kept["isDataFiltered"];
  }

  #hide(row: number, rows: number, isHidden: boolean): void {
    const { sheet, area } = this.#table;
    setHidden({ services: this.services, sheet, area: { ...area, row, rows } }, "rows", isHidden);
  }
}
