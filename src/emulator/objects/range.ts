import { formatAddress, quoteSheet } from "../book/address";
import { area as checkedArea, boundingArea, intersection, SHEET_COLUMNS, SHEET_ROWS } from "../book/area";
import type { Area } from "../book/area";
import { invalidArgument, itemNotFound } from "../book/host-error";
import { sheetName } from "../book/sheets";
import { usedArea } from "../book/used-area";
import { ExcelObject, NULL_OBJECT } from "../protocol/excel-object";
import type { ApiOf, Found } from "../protocol/excel-object";
import type { Services } from "../protocol/services";
import { ConditionalFormats } from "./conditional-formats";
import { DataValidation } from "./data-validation";
import { boolean, oneOf, wholeNumber } from "./given";
import { clearCells, copyCells } from "./range-changes";
import { areHidden, setHidden } from "./range-hidden";
import { readFormats, readFormulas, readTexts, readTypes, readValues } from "./range-reading";
import { RangeFormat } from "./range-format";
import { writeCells, writeNumberFormats } from "./range-writing";
import { areaOn, referenceTo } from "./reference";
import { select } from "./selection";
import { Worksheet } from "./worksheet";

const API = {
  className: "Range",
  members: [
    "address",
    "cellCount",
    "clear",
    "columnCount",
    "columnHidden",
    "columnIndex",
    "conditionalFormats",
    "copyFrom",
    "dataValidation",
    "format",
    "formulas",
    "getBoundingRect",
    "getCell",
    "getColumn",
    "getEntireColumn",
    "getEntireRow",
    "getIntersection",
    "getIntersectionOrNullObject",
    "getLastCell",
    "getLastColumn",
    "getLastRow",
    "getOffsetRange",
    "getResizedRange",
    "getRow",
    "getUsedRangeOrNullObject",
    "numberFormat",
    "rowCount",
    "rowHidden",
    "rowIndex",
    "select",
    "text",
    "valueTypes",
    "values",
    "worksheet",
  ],
  defaults: [
    "address",
    "cellCount",
    "columnCount",
    "columnIndex",
    "formulas",
    "numberFormat",
    "rowCount",
    "rowIndex",
    "text",
    "valueTypes",
    "values",
  ],
  internal: ["keepReference", "referenceId", "validateArraySize"],
} satisfies ApiOf<Range>;

/** Source: Excel.Range. Arrays are two-dimensional; null in an array leaves its cell as it is. */
export class Range extends ExcelObject {
  static readonly api = API;
  readonly api = API;
  readonly sheet: string;
  readonly area: Area;
  #reference: string | undefined;

  constructor(services: Services, sheet: string, area: Area) {
    super(services);
    this.sheet = sheet;
    this.area = checkedArea(area.row, area.column, area.rows, area.columns);
  }

  override identity(): Readonly<Record<string, unknown>> {
    return this.#reference === undefined ? {} : { _ReferenceId: this.#reference };
  }

  keepReference(): void {
    this.#reference ??= this.services.keep(this);
  }

  get referenceId(): string | null {
    return this.#reference ?? null;
  }

  /** The client cuts large writes into chunks of rows and asks first whether the whole fits. */
  validateArraySize(rows: unknown, columns: unknown): void {
    if (rows !== this.area.rows || columns !== this.area.columns)
      throw invalidArgument("The array does not fit the range.");
  }

  get values(): unknown {
    return readValues(this);
  }

  set values(given: unknown) {
    writeCells(this, given);
  }

  get formulas(): unknown {
    return readFormulas(this);
  }

  set formulas(given: unknown) {
    writeCells(this, given);
  }

  get numberFormat(): unknown {
    return readFormats(this);
  }

  set numberFormat(given: unknown) {
    writeNumberFormats(this, given);
  }

  get text(): unknown {
    return readTexts(this);
  }

  get valueTypes(): unknown {
    return readTypes(this);
  }

  get address(): string {
    return `${quoteSheet(sheetName(this.book, this.sheet))}!${formatAddress(this.area)}`;
  }

  get rowIndex(): number {
    return this.area.row;
  }

  get columnIndex(): number {
    return this.area.column;
  }

  get rowCount(): number {
    return this.area.rows;
  }

  get columnCount(): number {
    return this.area.columns;
  }

  /** Source: Excel.Range `cellCount`: -1 above 2^31-1. */
  get cellCount(): number {
    const cells = this.area.rows * this.area.columns;
    return cells > 2 ** 31 - 1 ? -1 : cells;
  }

  get columnHidden(): boolean | null {
    return areHidden(this, "columns");
  }

  set columnHidden(value: unknown) {
    setHidden(this, "columns", boolean(value));
  }

  get rowHidden(): boolean | null {
    return areHidden(this, "rows");
  }

  set rowHidden(value: unknown) {
    setHidden(this, "rows", boolean(value));
  }

  get format(): RangeFormat {
    return new RangeFormat(this.services, this);
  }

  get dataValidation(): DataValidation {
    return new DataValidation(this.services, this);
  }

  get conditionalFormats(): ConditionalFormats {
    return new ConditionalFormats(this.services, this);
  }

  get worksheet(): Worksheet {
    return new Worksheet(this.services, this.sheet);
  }

  select(): void {
    select(this.book, this.sheet, this.area);
  }

  clear(applyTo: unknown): void {
    const what = oneOf("All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks")(applyTo ?? "All");
    clearCells(this, what);
  }

  copyFrom(source: unknown, copyType: unknown, skipBlanks: unknown, transpose: unknown): Promise<void> {
    const from = referenceTo(this.book, source, this.sheet);
    if (skipBlanks === true || transpose === true)
      throw invalidArgument("Skipping blanks and transposing are not emulated.");
    return copyCells(this, from, oneOf("All", "Formulas", "Values", "Formats", "Link")(copyType ?? "All"));
  }

  getCell(row: unknown, column: unknown): Range {
    return this.#at({
      row: this.area.row + wholeNumber(row),
      column: this.area.column + wholeNumber(column),
      rows: 1,
      columns: 1,
    });
  }

  getRow(row: unknown): Range {
    return this.#at({ row: this.area.row + wholeNumber(row), rows: 1 });
  }

  getColumn(column: unknown): Range {
    return this.#at({ column: this.area.column + wholeNumber(column), columns: 1 });
  }

  getLastCell(): Range {
    return this.getCell(this.area.rows - 1, this.area.columns - 1);
  }

  getLastRow(): Range {
    return this.getRow(this.area.rows - 1);
  }

  getLastColumn(): Range {
    return this.getColumn(this.area.columns - 1);
  }

  getEntireColumn(): Range {
    return this.#at({ row: 0, rows: SHEET_ROWS });
  }

  getEntireRow(): Range {
    return this.#at({ column: 0, columns: SHEET_COLUMNS });
  }

  getOffsetRange(rows: unknown, columns: unknown): Range {
    return this.#at({
      row: this.area.row + wholeNumber(rows),
      column: this.area.column + wholeNumber(columns),
    });
  }

  getResizedRange(rows: unknown, columns: unknown): Range {
    return this.#at({
      rows: this.area.rows + wholeNumber(rows),
      columns: this.area.columns + wholeNumber(columns),
    });
  }

  getBoundingRect(other: unknown): Range {
    return this.#at(boundingArea(this.area, areaOn(other)));
  }

  getIntersection(other: unknown): Range {
    const found = this.getIntersectionOrNullObject(other);
    if (found === NULL_OBJECT) throw itemNotFound("the ranges do not meet");
    return found;
  }

  getIntersectionOrNullObject(other: unknown): Found<Range> {
    const common = intersection(this.area, areaOn(other));
    return common ? this.#at(common) : NULL_OBJECT;
  }

  getUsedRangeOrNullObject(valuesOnly: unknown): Found<Range> {
    const used = usedArea(this.book, this.sheet, valuesOnly !== undefined && boolean(valuesOnly));
    const common = used && intersection(this.area, used);
    return common ? this.#at(common) : NULL_OBJECT;
  }

  #at(change: Partial<Area>): Range {
    return new Range(this.services, this.sheet, { ...this.area, ...change });
  }
}
