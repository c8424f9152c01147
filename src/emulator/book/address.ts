import { area, SHEET_COLUMNS, SHEET_ROWS } from "./area";
import type { Area } from "./area";
import { invalidArgument } from "./host-error";

/** Reads "A1", "A1:C3", "C:C" and "1:3", with or without "$". */
export function parseAddress(text: string): Area {
  const plain = text.replaceAll("$", "").toUpperCase();
  const cells = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/.exec(plain);
  if (cells) {
    const [, column = "", row = "", lastColumn = column, lastRow = row] = cells;
    return between(Number(row) - 1, columnIndex(column), Number(lastRow) - 1, columnIndex(lastColumn));
  }
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/.exec(plain);
  if (columns)
    return between(0, columnIndex(columns[1] ?? ""), SHEET_ROWS - 1, columnIndex(columns[2] ?? ""));
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(plain);
  if (rows) return between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, SHEET_COLUMNS - 1);
  throw invalidArgument(`"${text}" is not an address.`);
}

export function formatAddress({ row, column, rows, columns }: Area, mark = ""): string {
  const cell = (r: number, c: number) => `${mark}${columnLetters(c)}${mark}${r + 1}`;
  const lastColumn = column + columns - 1;
  if (rows === SHEET_ROWS) return `${mark}${columnLetters(column)}:${mark}${columnLetters(lastColumn)}`;
  if (columns === SHEET_COLUMNS) return `${mark}${row + 1}:${mark}${row + rows}`;
  return rows * columns === 1
    ? cell(row, column)
    : `${cell(row, column)}:${cell(row + rows - 1, lastColumn)}`;
}

/** Splits "'A Alder Meet'!$B$2" into the sheet's name and the address; the sheet is undefined when none is named. */
export function splitReference(reference: string): {
  readonly sheet: string | undefined;
  readonly address: string;
} {
  const text = reference.replace(/^=/, "");
  const parts = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(text);
  if (!parts) return { sheet: undefined, address: text };
  return { sheet: parts[1]?.replaceAll("''", "'") ?? parts[2], address: parts[3] ?? "" };
}

/** Quotes a sheet's name for a reference, where Excel asks for quotes. */
export function quoteSheet(name: string): string {
  const isPlain =
    /^[A-Za-z_][\w.]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^[rc]\d*$/i.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest >= 0 ? columnLetters(rest) : "") + String.fromCharCode(65 + (index % 26));
}

function columnIndex(letters: string): number {
  return Array.from(letters).reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function between(row: number, column: number, lastRow: number, lastColumn: number): Area {
  const top = Math.min(row, lastRow);
  const left = Math.min(column, lastColumn);
  return area(top, left, Math.abs(lastRow - row) + 1, Math.abs(lastColumn - column) + 1);
}
