import { contentText } from "../../core/assessment/cell-text";
import type { Grid } from "../cells";

export interface FoundTable<Key extends string> {
  readonly headerRow: number;
  readonly columns: ReadonlyMap<Key, number>;
  /** How many headers stand there word for word. */
  readonly matches: number;
}

/** A row is a header when so many of its cells say what a header says. */
const FEWEST_MATCHES = 3;

/**
 * Finds a table by the words of its headers, wherever it stands and in whatever order its columns are. A header that was
 * reworded is told by its neighbours: it stands where exactly as many columns are left as headers are missing.
 */
export function findTable<Key extends string>(
  cells: Grid,
  keys: readonly Key[],
  headers: Readonly<Record<Key, string>>,
): FoundTable<Key> | undefined {
  const wanted = new Map(keys.map((key) => [plain(headers[key]), key]));
  let best: FoundTable<Key> | undefined;
  for (const [headerRow, line] of cells.entries()) {
    const columns = new Map<Key, number>();
    for (const [column, cell] of line.entries()) {
      const key = wanted.get(plain(cell));
      if (key !== undefined && !columns.has(key)) columns.set(key, column);
    }
    if (columns.size > (best?.matches ?? FEWEST_MATCHES - 1)) {
      best = { headerRow, columns, matches: columns.size };
    }
  }
  return best && { ...best, columns: withNeighbours(best.columns, keys, cells[best.headerRow] ?? []) };
}

function plain(cell: Grid[number][number]): string {
  return contentText(cell).trim().replace(/\s+/g, " ").toLowerCase();
}

function withNeighbours<Key extends string>(
  matched: ReadonlyMap<Key, number>,
  keys: readonly Key[],
  line: Grid[number],
): ReadonlyMap<Key, number> {
  const columns = new Map(matched);
  const taken = new Set(matched.values());
  for (const run of missingRuns(matched, keys)) {
    const from = run.before === undefined ? 0 : run.before + 1;
    const to = run.after ?? from + run.keys.length;
    const free = range(from, to).filter((column) => !taken.has(column) && (line[column] ?? "") !== "");
    if (free.length !== run.keys.length) continue;
    for (const [index, key] of run.keys.entries()) columns.set(key, free[index] ?? from);
  }
  return columns;
}

interface Run<Key> {
  readonly keys: readonly Key[];
  /** Columns of the headers found before and after. */
  readonly before: number | undefined;
  readonly after: number | undefined;
}

function missingRuns<Key extends string>(
  matched: ReadonlyMap<Key, number>,
  keys: readonly Key[],
): readonly Run<Key>[] {
  const runs: Run<Key>[] = [];
  let open: Key[] = [];
  let before: number | undefined;
  for (const key of keys) {
    const column = matched.get(key);
    if (column === undefined) {
      open.push(key);
      continue;
    }
    if (open.length > 0) runs.push({ keys: open, before, after: column });
    open = [];
    before = column;
  }
  return open.length === 0 ? runs : [...runs, { keys: open, before, after: undefined }];
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
