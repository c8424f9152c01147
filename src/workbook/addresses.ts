import type { Range } from "./declaration";

/** What a reference keeps when a formula is filled: `$A1` fixes the column, `A$1` the row. */
export type Fixed = "none" | "row" | "column" | "both";

/** Excel's limits since 2007. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** Letters of a column counted from 0: 0 is A, 25 is Z, 26 is AA. */
export function columnLetters(column: number): string {
  if (!Number.isInteger(column) || column < 0 || column >= MAX_COLUMNS) {
    throw new RangeError(`A sheet has columns 0 to ${MAX_COLUMNS - 1}, got ${column}.`);
  }
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** Column counted from 0 of letters in any case: "A" is 0, "aa" is 26. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** Address of one cell, row and column counted from 0. */
export function cellAddress(row: number, column: number, fixed: Fixed = "none"): string {
  if (!Number.isInteger(row) || row < 0 || row >= MAX_ROWS) {
    throw new RangeError(`A sheet has rows 0 to ${MAX_ROWS - 1}, got ${row}.`);
  }
  const fixesColumn = fixed === "column" || fixed === "both";
  const fixesRow = fixed === "row" || fixed === "both";
  return `${fixesColumn ? "$" : ""}${columnLetters(column)}${fixesRow ? "$" : ""}${row + 1}`;
}

/** Relative address, "B3" for one cell, "B3:C5" for more. */
export function toA1(range: Range): string {
  return address(range, "none");
}

/** "$B$3:$C$5". */
export function absolute(range: Range): string {
  return address(range, "both");
}

export function address(range: Range, fixed: Fixed): string {
  const first = cellAddress(range.row, range.column, fixed);
  if (range.rows === 1 && range.columns === 1) return first;
  return `${first}:${cellAddress(range.row + range.rows - 1, range.column + range.columns - 1, fixed)}`;
}

/** A sheet's name as a formula needs it: in apostrophes unless it is a plain word that no reader takes for a cell. */
export function quoteSheet(name: string): string {
  const isPlain = /^[A-Za-z_][A-Za-z_]*$/.test(name) && !/^(r|c|rc|true|false)$/i.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** "Workings!D5", "'A Alder Meet'!$N$3". */
export function onSheet(sheet: string, reference: string): string {
  return `${quoteSheet(sheet)}!${reference}`;
}
