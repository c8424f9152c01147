import { cellInput } from "../book/cell-input";
import { eachCell } from "../book/each-cell";
import { invalidArgument } from "../book/host-error";
import { guardCells, guardOption } from "../book/locks";
import { restoreTableHeaders } from "../book/table-headers";
import { text } from "./given";
import type { Range } from "./range";

/**
 * Writes values or formulas. One value alone goes into every cell; in an array null leaves a cell as it is.
 * Source: Microsoft Learn, "Set and get range values, text, or formulas".
 */
export function writeCells(range: Range, given: unknown): void {
  const { services, sheet, area } = range;
  const { book } = services;
  const pick = picker(range, given);
  guardCells(book, sheet, area);
  book.grow(sheet, area);
  eachCell(book, sheet, area, (row, column) => {
    const value = pick(row - area.row, column - area.column);
    if (value === null || value === undefined) return;
    const format = book.numberFormat(sheet, row, column);
    book.put(sheet, row, column, cellInput(book.engine, value, format));
  });
  restoreTableHeaders(book, sheet, area);
  services.wrote(sheet, area);
}

export function writeNumberFormats(range: Range, given: unknown): void {
  const { services, sheet, area } = range;
  const pick = picker(range, given);
  guardOption(services.book, sheet, "allowFormatCells");
  services.book.grow(sheet, area);
  eachCell(services.book, sheet, area, (row, column) => {
    const pattern = pick(row - area.row, column - area.column);
    if (pattern === null || pattern === undefined) return;
    services.book.put(sheet, row, column, { s: { n: { pattern: text(pattern) } } });
  });
}

/** Source: Excel.Range `values`: "InvalidArgument" when an array does not have the size of the range. */
function picker({ area }: Range, given: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(given)) return () => given;
  const rows: readonly unknown[] = given;
  const fits =
    rows.length === area.rows && rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits) {
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return (row, column) => {
    const line = rows[row];
    return Array.isArray(line) ? line[column] : undefined;
  };
}
