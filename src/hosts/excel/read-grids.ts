import { AssessmentError } from "../../core/errors";
import type { Grid } from "../../workbook/cells";
import { fitted, jsonBytes, MOST_ANSWERED_BYTES } from "./batches";

export type Grids = ReadonlyMap<string, Grid>;

type Batch<Result> = (context: Excel.RequestContext) => Promise<Result>;

/** Queues reading what names mean, by `nameOf`; the answer is there after the next sync, under the plain names. */
export function queueGrids(
  context: Excel.RequestContext,
  names: readonly string[],
  nameOf: (name: string) => string = (name) => name,
): () => Grids {
  const ranges = names.map((name) =>
    context.workbook.names.getItemOrNullObject(nameOf(name)).getRangeOrNullObject().load("values"),
  );
  return () => {
    const found = new Map<string, Grid>();
    for (const [index, name] of names.entries()) {
      const range = ranges[index];
      if (range !== undefined && !range.isNullObject) found.set(name, range.values);
    }
    return found;
  };
}

const MOST_PARTS = 64;

/**
 * A reader of what names mean: one round trip, or as many as it took the last time where Excel does not answer all of it at
 * once. Fails with "too-large" where a single name is.
 */
export function gridReader(
  run: <Result>(batch: Batch<Result>) => Promise<Result>,
): (names: readonly string[], nameOf?: (name: string) => string) => Promise<Grids> {
  let parts = 1;
  const read = async (names: readonly string[], nameOf?: (name: string) => string) =>
    await run(async (context) => {
      const grids = queueGrids(context, names, nameOf);
      await context.sync();
      return grids();
    });
  return async (names, nameOf) => {
    for (;;) {
      try {
        const found: Grids[] = [];
        for (const part of inParts(names, parts)) found.push(await read(part, nameOf));
        return new Map(found.flatMap((grids) => [...grids]));
      } catch (cause) {
        const isTooLarge = cause instanceof AssessmentError && cause.code === "too-large";
        const isLast = parts >= Math.min(MOST_PARTS, names.length);
        parts = isTooLarge && !isLast ? parts * 2 : 1;
        if (parts === 1) throw cause;
      }
    }
  };
}

/** Neighbours are of one kind and size, so that they go to different parts. */
function inParts(names: readonly string[], parts: number): readonly (readonly string[])[] {
  const all = Array.from({ length: parts }, (_, part) => names.filter((__, index) => index % parts === part));
  return all.filter((part) => part.length > 0);
}

/** Of an answer that holds more than what names mean: sheets, tables, names, formulas of somebody's own sheets. */
export const BESIDE_BYTES = 500_000;

/** Names in as few round trips as what they answered before takes; `taken` bytes of the first are something else's. */
export function nameTrips(
  names: readonly string[],
  known: Grids,
  taken: number,
): readonly (readonly string[])[] {
  return fitted(sizedNames(names, known), MOST_ANSWERED_BYTES, taken).map((trip) =>
    trip.map(({ name }) => name),
  );
}

/** Names with the bytes they will answer, by what they answered before. */
export function sizedNames(
  names: readonly string[],
  known: Grids,
): readonly { readonly name: string; readonly bytes: number }[] {
  return names.map((name) => ({ name, bytes: gridBytes(known.get(name)) }));
}

/** What Excel says beside the values of a name, what a formula may show by now, and what may have been typed since. */
const ROOM = { name: 200, formula: 6, factor: 1.05 };

/** What a name will answer that answered this before, in bytes. */
function gridBytes(grid: Grid = []): number {
  const empty = grid.flat().filter((cell) => cell === "").length;
  return ROOM.name + ROOM.formula * empty + ROOM.factor * jsonBytes(grid);
}
