import { formatAddress, quoteSheet } from "../book/address";
import { invalidArgument } from "../book/host-error";
import { guardOption } from "../book/locks";
import { mergeCells, unmergeCells } from "../book/merges";
import { sheetName } from "../book/sheets";
import type { ApiOf, ExcelObject } from "../protocol/excel-object";
import { ConditionalFormats } from "./conditional-formats";
import { DataValidation } from "./data-validation";
import { boolean, oneOf } from "./given";
import { clearCells, copyCells } from "./range-changes";
import { areHidden, setHidden } from "./range-hidden";
import { cellProperties, columnProperties, rowProperties } from "./range-properties";
import { readFormats, readFormulas, readTexts, readTypes, readValues } from "./range-reading";
import { RangeFormat } from "./range-format";
import { writeCells, writeNumberFormats } from "./range-writing";
import { referenceTo } from "./reference";
import { RangeNeighbours } from "./range-neighbours";
import { select } from "./selection";

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
    "getCellProperties",
    "getColumn",
    "getColumnProperties",
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
    "getRowProperties",
    "getUsedRangeOrNullObject",
    "merge",
    "numberFormat",
    "rowCount",
    "rowHidden",
    "rowIndex",
    "select",
    "text",
    "unmerge",
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
export class Range extends RangeNeighbours {
  static readonly api = API;
  readonly api = API;
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

  get worksheet(): ExcelObject {
    return this.services.worksheet(this.sheet);
  }

  getCellProperties(wanted: unknown): readonly (readonly object[])[] {
    return cellProperties(this, wanted);
  }

  getRowProperties(wanted: unknown): readonly object[] {
    return rowProperties(this, wanted);
  }

  getColumnProperties(wanted: unknown): readonly object[] {
    return columnProperties(this, wanted);
  }

  select(): void {
    select(this.book, this.sheet, this.area);
  }

  clear(applyTo: unknown): void {
    const what = oneOf("All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks")(applyTo ?? "All");
    clearCells(this, what);
  }

  merge(across: unknown): void {
    guardOption(this.book, this.sheet, "allowFormatCells");
    const { row, rows } = this.area;
    const isByRow = across !== undefined && boolean(across);
    const parts = isByRow
      ? Array.from({ length: rows }, (_, index) => ({ ...this.area, row: row + index, rows: 1 }))
      : [this.area];
    for (const part of parts) mergeCells(this.book, this.sheet, part);
  }

  unmerge(): void {
    guardOption(this.book, this.sheet, "allowFormatCells");
    unmergeCells(this.book, this.sheet, this.area);
  }

  copyFrom(source: unknown, copyType: unknown, skipBlanks: unknown, transpose: unknown): Promise<void> {
    const from = referenceTo(this.book, source, this.sheet);
    if (skipBlanks === true || transpose === true)
      throw invalidArgument("Skipping blanks and transposing are not emulated.");
    return copyCells(this, from, oneOf("All", "Formulas", "Values", "Formats", "Link")(copyType ?? "All"));
  }
}
