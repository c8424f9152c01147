import type { Area } from "./area";
import type { Book } from "./book";

/** Visits the cells that exist: of a whole column or sheet only the rows Univer holds, never a million. */
export function eachCell(
  book: Book,
  sheet: string,
  area: Area,
  visit: (row: number, column: number) => void,
): void {
  const grid = book.worksheet(sheet).getSheet();
  const lastRow = Math.min(area.row + area.rows, grid.getRowCount());
  const lastColumn = Math.min(area.column + area.columns, grid.getColumnCount());
  for (let row = area.row; row < lastRow; row += 1) {
    for (let column = area.column; column < lastColumn; column += 1) visit(row, column);
  }
}
