import type { Sheet } from "../../workbook/declaration";
import { type Step, wireBytes } from "./batch";

/** Excel's column width counts characters of 7 pixels plus 5 pixels of margin; Office.js counts points, 3 to every 4 pixels. */
const PIXELS_PER_CHARACTER = 7;
const MARGIN_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

interface Stretch {
  readonly from: number;
  readonly count: number;
  readonly size: number;
}

/** Column widths and row heights; neighbours of one size are set together. */
export function sizeSteps({ name, columnWidths, rowHeights }: Sheet): readonly Step[] {
  const widths = stretches(
    columnWidths.map(({ column, columns, width }) => ({
      from: column,
      count: columns,
      size: pointsOf(width),
    })),
  );
  const heights = stretches(
    rowHeights.map(({ row, rows, height }) => ({ from: row, count: rows, size: height })),
  );
  return [
    {
      sheet: name,
      bytes: wireBytes(4 * (widths.length + heights.length)),
      queue: (batch) => {
        for (const { from, count, size } of widths) {
          batch.range(name, { row: 0, column: from, rows: 1, columns: count }).format.columnWidth = size;
        }
        for (const { from, count, size } of heights) {
          batch.range(name, { row: from, column: 0, rows: count, columns: 1 }).format.rowHeight = size;
        }
      },
    },
  ];
}

/** Points of a column that is `characters` of the default font wide. Source: ECMA-376 part 1, 18.3.1.13, for Calibri 11. */
export function pointsOf(characters: number): number {
  return Math.round(characters * PIXELS_PER_CHARACTER + MARGIN_PIXELS) * POINTS_PER_PIXEL;
}

function stretches(sizes: readonly Stretch[]): readonly Stretch[] {
  const joined: Stretch[] = [];
  for (const next of sizes) {
    const last = joined.at(-1);
    const goesOn = last !== undefined && last.size === next.size && last.from + last.count === next.from;
    if (goesOn) joined.splice(-1, 1, { ...last, count: last.count + next.count });
    else joined.push(next);
  }
  return joined;
}
