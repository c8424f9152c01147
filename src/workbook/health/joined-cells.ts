import type { Range } from "../declaration";

export interface Place {
  readonly row: number;
  readonly column: number;
}

export function cellsOf({ row, column, rows, columns }: Range): readonly Place[] {
  return Array.from({ length: rows * columns }, (_, index) => ({
    row: row + Math.floor(index / columns),
    column: column + (index % columns),
  }));
}

/** Cells as few rectangles: runs down a column, then equal runs side by side. */
export function joinedCells(places: readonly Place[]): readonly Range[] {
  const down = joined(
    places.map(({ row, column }) => ({ row, column, rows: 1, columns: 1 })),
    (one, next) => one.column === next.column && one.row + one.rows === next.row,
    (one) => ({ ...one, rows: one.rows + 1 }),
    (one, other) => one.column - other.column || one.row - other.row,
  );
  return joinedRanges(down);
}

/** Equally high ranges side by side as one. */
export function joinedRanges(ranges: readonly Range[]): readonly Range[] {
  return joined(
    ranges,
    (one, next) => one.row === next.row && one.rows === next.rows && one.column + one.columns === next.column,
    (one, next) => ({ ...one, columns: one.columns + next.columns }),
    (one, other) => one.row - other.row || one.rows - other.rows || one.column - other.column,
  );
}

/** Numbers in a row as stretches, from 0. */
export function stretchesOf(lines: readonly number[]): readonly (readonly [from: number, count: number])[] {
  return joinedCells(lines.map((row) => ({ row, column: 0 }))).map(({ row, rows }) => [row, rows] as const);
}

function joined(
  ranges: readonly Range[],
  goesOn: (one: Range, next: Range) => boolean,
  longer: (one: Range, next: Range) => Range,
  order: (one: Range, other: Range) => number,
): readonly Range[] {
  const found: Range[] = [];
  for (const next of ranges.toSorted(order)) {
    const last = found.at(-1);
    if (last !== undefined && goesOn(last, next)) found.splice(-1, 1, longer(last, next));
    else found.push(next);
  }
  return found;
}
