import type { Book } from "./book";
import { invalidArgument, itemAlreadyExists } from "./host-error";
import { namesOf } from "./names-of";

/** Names of tables and of the workbook share one list, not case-sensitive; each sheet has a list of its own beside it. */
export function namesInUse(book: Book, sheet?: string): ReadonlySet<string> {
  const tables = Object.values(book.memory.tables);
  return new Set([...tables, ...namesOf(book, sheet)].map(({ name }) => name.toLowerCase()));
}

/**
 * Source: Microsoft Support, "Define and use names in formulas" and "Rename an Excel table": a letter, underscore or
 * backslash first; then letters, numbers, periods and underscores; not a cell reference (A1 or R1C1), not C, c, R or r;
 * at most 255 characters; unique, tables and defined names together.
 */
export function checkName(book: Book, name: string, own?: string, sheet?: string): void {
  const isWellFormed = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  if (!isWellFormed) throw invalidArgument(`"${name}" is not a name Excel accepts.`);
  if (isReference(name)) throw invalidArgument(`"${name}" reads as a cell reference.`);
  const isOwn = own !== undefined && own.toLowerCase() === name.toLowerCase();
  if (!isOwn && namesInUse(book, sheet).has(name.toLowerCase())) throw itemAlreadyExists(`name "${name}"`);
}

function isReference(name: string): boolean {
  if (/^[rc]$/i.test(name) || /^(?:r\d*c\d*|r\d+|c\d+)$/i.test(name)) return true;
  const [, letters = "", row = ""] = /^([A-Z]{1,3})(\d{1,7})$/i.exec(name) ?? [];
  return letters !== "" && Number(row) >= 1 && Number(row) <= 1_048_576 && columnNumber(letters) <= 16_384;
}

function columnNumber(letters: string): number {
  return Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
