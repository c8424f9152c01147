import type { CellStyle } from "../book/cell";
import { eachCell } from "../book/each-cell";
import { guardOption } from "../book/locks";
import type { Range } from "./range";

/** Applies a style to every cell; formats of a protected sheet ask for `allowFormatCells`. */
export function paint(range: Range, style: CellStyle): void {
  const { services, sheet, area } = range;
  guardOption(services.book, sheet, "allowFormatCells");
  services.book.grow(sheet, bounded(range));
  eachCell(services.book, sheet, area, (row, column) => services.book.put(sheet, row, column, { s: style }));
}

/** What all cells share, or null where they differ, as Excel answers formats of a range. */
export function shared<Type>(
  { services, sheet, area }: Range,
  read: (style: CellStyle) => Type,
): Type | null {
  const { book } = services;
  const first = read(book.style(sheet, area.row, area.column));
  let isShared = true;
  eachCell(book, sheet, area, (row, column) => {
    if (isShared && read(book.style(sheet, row, column)) !== first) isShared = false;
  });
  return isShared ? first : null;
}

/** A whole column or row does not make the sheet grow to a million cells. */
function bounded({ services, sheet, area }: Range) {
  const grid = services.book.worksheet(sheet).getSheet();
  const rows = area.rows > 100_000 ? Math.max(1, grid.getRowCount() - area.row) : area.rows;
  const columns = area.columns > 10_000 ? Math.max(1, grid.getColumnCount() - area.column) : area.columns;
  return { ...area, rows, columns };
}
