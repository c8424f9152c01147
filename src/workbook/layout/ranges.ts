import type { Cell, Range, Style } from "../declaration";
import type { Part } from "./part";

export function range(row: number, column: number, rows = 1, columns = 1): Range {
  return { row, column, rows, columns };
}

/** One cell with its style. */
export function cellPart(row: number, column: number, cell: Cell, style: Style): Part {
  return { cells: [{ row, column, cells: [[cell]] }], formats: [{ range: range(row, column), style }] };
}

/** Cells side by side, in one style. */
export function rowPart(row: number, column: number, cells: readonly Cell[], style: Style): Part {
  return {
    cells: [{ row, column, cells: [cells] }],
    formats: [{ range: range(row, column, 1, cells.length), style }],
  };
}

export function formatPart(where: Range, style: Style): Part {
  return { formats: [{ range: where, style }] };
}

export function heightPart(row: number, height: number, rows = 1): Part {
  return { rowHeights: [{ row, rows, height }] };
}

/** Widths of neighbouring columns, the first at `column`. */
export function widthsPart(column: number, widths: readonly number[]): Part {
  return { columnWidths: widths.map((width, index) => ({ column: column + index, columns: 1, width })) };
}
