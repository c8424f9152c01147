import { univerRange } from "../book/area";
import type { Area } from "../book/area";
import { guardUnprotected } from "../book/locks";
import type { TableMemory } from "../book/memory";
import { checkName } from "../book/names-in-use";
import { restoreHeaders } from "../book/table-headers";
import { ExcelObject } from "../protocol/excel-object";
import type { ApiOf } from "../protocol/excel-object";
import type { Services } from "../protocol/services";
import { AutoFilter } from "./auto-filter";
import { boolean, text } from "./given";
import type { Place } from "./place";

const API = {
  className: "Table",
  members: [
    "autoFilter",
    "convertToRange",
    "delete",
    "getDataBodyRange",
    "getHeaderRowRange",
    "getRange",
    "highlightFirstColumn",
    "id",
    "name",
    "showBandedColumns",
    "showBandedRows",
    "showFilterButton",
    "showHeaders",
    "style",
    "worksheet",
  ],
  defaults: ["id", "name", "showBandedRows", "showFilterButton", "showHeaders", "style"],
} satisfies ApiOf<Table>;

/** Source: Excel.Table. Drawn in the grid when its batch ends, once name and style are known. */
export class Table extends ExcelObject {
  static readonly api = API;
  readonly api = API;
  readonly #table: TableMemory;

  constructor(services: Services, table: TableMemory) {
    super(services);
    this.#table = table;
  }

  override identity() {
    return { Id: this.id };
  }

  get id(): string {
    return this.#table.id;
  }

  get name(): string {
    return this.#table.name;
  }

  set name(value: unknown) {
    checkName(this.book, text(value), this.name);
    this.#guard();
    this.#table.name = text(value);
    this.redraw();
  }

  get style(): string {
    return text(this.#table.kept["style"] ?? "TableStyleMedium2");
  }

  set style(value: unknown) {
    this.#keep("style", text(value));
  }

  get showFilterButton(): boolean {
    return boolean(this.#table.kept["showFilterButton"] ?? true);
  }

  set showFilterButton(value: unknown) {
    this.#keep("showFilterButton", boolean(value));
  }

  get showBandedRows(): boolean {
    return boolean(this.#table.kept["showBandedRows"] ?? true);
  }

  set showBandedRows(value: unknown) {
    this.#keep("showBandedRows", boolean(value));
  }

  get showBandedColumns(): boolean {
    return boolean(this.#table.kept["showBandedColumns"] ?? false);
  }

  set showBandedColumns(value: unknown) {
    this.#keep("showBandedColumns", boolean(value));
  }

  get highlightFirstColumn(): boolean {
    return boolean(this.#table.kept["highlightFirstColumn"] ?? false);
  }

  set highlightFirstColumn(value: unknown) {
    this.#keep("highlightFirstColumn", boolean(value));
  }

  get showHeaders(): boolean {
    return true;
  }

  get worksheet(): ExcelObject {
    return this.services.worksheet(this.#table.sheet);
  }

  get autoFilter(): AutoFilter {
    return new AutoFilter(this.services, this.#table);
  }

  getRange(): Place {
    return this.#part({});
  }

  /** The cells stay as they are. */
  convertToRange(): Place {
    const range = this.getRange();
    this.#remove();
    return range;
  }

  getHeaderRowRange(): Place {
    return this.#part({ rows: 1 });
  }

  getDataBodyRange(): Place {
    const { row, rows } = this.#table.area;
    return this.#part({ row: row + 1, rows: rows - 1 });
  }

  delete(): void {
    this.#remove();
  }

  redraw(): void {
    this.services.atEnd(`table ${this.id}`, () => this.#draw());
  }

  #draw(): void {
    const { id, name, sheet, area, isDrawn } = this.#table;
    if (!this.book.memory.tables[id]) return;
    if (isDrawn) this.book.execute("sheet.mutation.delete-table", { tableId: id });
    const header = restoreHeaders(this.book, this.#table);
    this.book.execute("sheet.mutation.add-table", {
      subUnitId: sheet,
      tableId: id,
      name,
      range: univerRange(area),
      header,
      options: { showHeader: true },
    });
    this.#table.isDrawn = true;
  }

  #remove(): void {
    this.#guard();
    const { id, isDrawn } = this.#table;
    if (isDrawn) this.book.execute("sheet.mutation.delete-table", { tableId: id });
    delete this.book.memory.tables[id];
  }

  #keep(name: string, value: unknown): void {
    this.#guard();
    this.#table.kept[name] = value;
    this.redraw();
  }

  #guard(): void {
    guardUnprotected(this.book, this.#table.sheet, "tables of a protected worksheet cannot be changed");
  }

  #part(change: Partial<Area>): Place {
    return this.services.range(this.#table.sheet, { ...this.#table.area, ...change });
  }
}
