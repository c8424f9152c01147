import { AssessmentError } from "../../core/errors";
import { CellConflictError } from "../../workbook/cell-conflict";
import type { CellValue, CellWrite, Grid } from "../../workbook/cells";
import { run } from "./run";
import { FAILURES } from "./texts/en/failures";

/** Finds the rows of guarded writes by their ids, in one round trip, and refuses what is not as expected. */
export async function placedWrites(writes: readonly CellWrite[]): Promise<readonly CellWrite[]> {
  const names = [...new Set(writes.filter(({ guard }) => guard !== undefined).map(({ name }) => name))];
  if (names.length === 0) return writes;
  const grids = await run(async (context) => {
    const ranges = names.map((name) => context.workbook.names.getItem(name).getRange().load("values"));
    await context.sync();
    return new Map(names.map((name, index): [string, Grid] => [name, ranges[index]?.values ?? []]));
  }, names[0]);
  const placed = writes.map((write) => placedIn(grids.get(write.name) ?? [], write));
  const conflicts = placed.flatMap(({ write, found }) =>
    write.guard === undefined || write.guard.isExpected(found) ? [] : [{ write, found }],
  );
  const [first] = conflicts;
  if (first === undefined) return placed.map(({ write }) => write);
  throw new CellConflictError(FAILURES.cellChanged(first.write.guard?.id ?? ""), conflicts);
}

function placedIn(grid: Grid, write: CellWrite): { readonly write: CellWrite; readonly found: CellValue } {
  const { guard, column } = write;
  if (guard === undefined) return { write, found: "" };
  const row = isRowOf(guard.id, grid[write.row])
    ? write.row
    : grid.findIndex((line) => isRowOf(guard.id, line));
  if (row < 0) {
    throw new AssessmentError("sheet-missing", FAILURES.rowMissing(guard.id), { subject: guard.id });
  }
  return { write: { ...write, row }, found: grid[row]?.[column] ?? "" };
}

export function isRowOf(id: string, line: readonly CellValue[] | undefined): boolean {
  return String(line?.[0] ?? "").toLowerCase() === id.toLowerCase();
}
