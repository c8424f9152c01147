import type { Sheet, Table } from "../../workbook/declaration";
import { escapeText } from "./text-cell";

/**
 * Column names of a table, which Excel wants equal to the cells of its header row: text, none empty,
 * no two alike. Throws a `RangeError` otherwise, since Excel would drop the table as damaged.
 */
export function headersOf({ name, range }: Table, sheet: Sheet): readonly string[] {
  const headers = Array.from({ length: range.columns }, (_, column) =>
    textAt(sheet, range.row, range.column + column),
  );
  const distinct = new Set(headers.map((header) => header.toLowerCase()));
  if (headers.includes("") || distinct.size < headers.length) {
    throw new RangeError(`The headers of table ${name} must be texts, none empty, no two alike.`);
  }
  return headers.map((header) => escapeText(header).replaceAll("\n", "_x000a_"));
}

/** Blocks may overlap; the last one wins, as when written one after the other. */
function textAt(sheet: Sheet, row: number, column: number): string {
  const cells = sheet.cells.map((block) => block.cells[row - block.row]?.[column - block.column]);
  const found = cells.findLast((cell) => cell !== undefined);
  return typeof found === "string" ? found : "";
}
