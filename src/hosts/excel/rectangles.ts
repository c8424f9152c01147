import type { Range } from "../../workbook/declaration";

export interface Patch<Value> {
  readonly range: Range;
  readonly value: Value;
}

/** What each cell of a grid holds; `undefined` where nothing was said. */
export type ValueGrid<Value> = readonly (readonly (Value | undefined)[])[];

/**
 * Few rectangles that give every cell its value when they are painted in their order, and leave the other cells alone.
 * A value that fills most of the grid is painted over all of it first.
 */
export function rectanglesOf<Value>(grid: ValueGrid<Value>): readonly Patch<Value>[] {
  const ground = groundOf(grid);
  const patches: { range: Range; value: Value }[] = [];
  let open = new Map<number, { range: Range; value: Value }>();
  for (const [row, line] of grid.entries()) {
    const next: typeof open = new Map();
    for (const run of runsOf(line, row, ground)) {
      const above = open.get(run.range.column);
      const goesOn = above?.value === run.value && above.range.columns === run.range.columns;
      const patch = goesOn ? above : run;
      if (goesOn) patch.range = { ...patch.range, rows: patch.range.rows + 1 };
      else patches.push(patch);
      next.set(run.range.column, patch);
    }
    open = next;
  }
  return ground === undefined ? patches : [{ range: wholeOf(grid), value: ground }, ...patches];
}

/** The value of more than half of all cells, where every cell has one. */
function groundOf<Value>(grid: ValueGrid<Value>): Value | undefined {
  const counts = new Map<Value, number>();
  for (const value of grid.flat()) {
    if (value === undefined) return undefined;
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const { rows, columns } = wholeOf(grid);
  return [...counts].find(([, count]) => count * 2 > rows * columns)?.[0];
}

function runsOf<Value>(
  line: readonly (Value | undefined)[],
  row: number,
  ground: Value | undefined,
): { range: Range; value: Value }[] {
  const runs: { range: Range; value: Value }[] = [];
  let end = -1;
  for (const [column, value] of line.entries()) {
    if (value === undefined || value === ground) continue;
    const last = runs.at(-1);
    if (last?.value === value && end === column) {
      last.range = { ...last.range, columns: last.range.columns + 1 };
    } else {
      runs.push({ range: { row, column, rows: 1, columns: 1 }, value });
    }
    end = column + 1;
  }
  return runs;
}

function wholeOf<Value>(grid: ValueGrid<Value>): Range {
  return { row: 0, column: 0, rows: grid.length, columns: grid[0]?.length ?? 0 };
}
