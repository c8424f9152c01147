import type { Disagreement } from "./session";

/** Excel may still be calculating when it is read; the largest workbooks measured were done within this time. */
export const LASTING_MS = 5000;

/** Since when each difference has been seen, in milliseconds of any steady clock. */
export type Differences = ReadonlyMap<string, number>;

/** Carries the times of differences over to the next reading; what no longer differs is forgotten. */
export function differencesAt(
  found: readonly Disagreement[],
  earlier: Differences,
  now: number,
): Differences {
  return new Map(found.map((one) => [keyOf(one), earlier.get(keyOf(one)) ?? now]));
}

/** Only what has differed in the same way for some time is a disagreement. */
export function lasting(
  found: readonly Disagreement[],
  since: Differences,
  now: number,
): readonly Disagreement[] {
  return found.filter((one) => now - (since.get(keyOf(one)) ?? now) >= LASTING_MS);
}

function keyOf({ name, sheetSays, ratingsGive }: Disagreement): string {
  return [name, sheetSays, ratingsGive].join("\n");
}
