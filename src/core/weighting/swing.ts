import { sharesOf } from "./shares";

/** The swing that matters most: every other one is judged against it. */
export const FULL_SWING = 100;

/**
 * Shares from swings: how much it would matter that all vendors moved from the worst to the best level in one domain,
 * compared with the domain where that matters most, which gets 100. Absent until one swing is 100, because without it
 * the points were not judged against the same thing.
 *
 * Source: von Winterfeldt and Edwards (1986), "Decision Analysis and Behavioral Research", swing weighting.
 */
export function swingShares(points: readonly number[]): readonly number[] | undefined {
  if (points.some((swing) => !(swing >= 0 && swing <= FULL_SWING))) {
    throw new RangeError(`A swing runs from 0 to ${FULL_SWING}, got ${points.join(", ")}.`);
  }
  return points.includes(FULL_SWING) ? sharesOf(points) : undefined;
}
