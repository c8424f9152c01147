import type { Area } from "./area";
import type { Book } from "./book";

/** The rectangle around all cells with a value, a formula or, unless `valuesOnly`, a format. */
export function usedArea(book: Book, sheet: string, valuesOnly: boolean): Area | undefined {
  book.flush();
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  book
    .worksheet(sheet)
    .getSheet()
    .getCellMatrix()
    .forValue((row, column, cell) => {
      const hasContent = Boolean(cell?.f || cell?.si) || (cell?.v ?? "") !== "";
      if (!hasContent && (valuesOnly || !cell?.s)) return;
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    });
  if (bottom < 0) return undefined;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
