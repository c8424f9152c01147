import type { Book } from "./book";

/** Texts, which are no references; references to a sheet in quotes, and without. */
const PARTS =
  /"(?:[^"]|"")*"|(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!\$?[A-Z]{0,3}\$?\d*(?::\$?[A-Z]{0,3}\$?\d*)?/giu;

/**
 * What Excel makes of a formula when a sheet it refers to is deleted: an error in the place of the reference.
 * Excel leaves the address behind the error, which the engine underneath does not read.
 * Source: Microsoft Support, "How to correct a #REF! error".
 */
export function withDeadSheet(formula: string, sheet: string): string {
  const dead = sheet.toLowerCase();
  return formula.replaceAll(PARTS, (part: string, quoted?: string, plain?: string) => {
    const name = quoted?.replaceAll("''", "'") ?? plain;
    return name?.toLowerCase() === dead ? "#REF!" : part;
  });
}

/** Writes the formulas of all other sheets anew that refer to a sheet about to be deleted. */
export function killReferences(book: Book, sheet: string, name: string): void {
  for (const other of book.sheetIds()) {
    if (other === sheet) continue;
    const matrix = book.worksheet(other).getSheet().getCellMatrix();
    matrix.forValue((row, column, cell) => {
      if (!cell?.f && !cell?.si) return;
      const formula = book.formula(other, row, column) ?? "";
      const changed = withDeadSheet(formula, name);
      if (changed !== formula) book.put(other, row, column, { f: changed, v: null, si: null, t: null });
    });
  }
  book.flush();
}
