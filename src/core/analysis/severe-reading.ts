import type { Settings } from "../assessment/model";
import { band } from "../scoring/bands";
import { MAX_RATING } from "../units";

/** Halving an interval of 4 this often leaves nothing between two doubles. */
const HALVINGS = 60;

/**
 * The highest reading, 0 to 4, at which a criterion of this inherent index still is Critical; -1 where even
 * no safeguard at all is not. Found by halving, because figures are rounded before they are put into bands.
 */
export function highestSevereReading(inherentIndex: number, bands: Settings["bands"]): number {
  const isCritical = (reading: number) =>
    band(100 * inherentIndex * (1 - reading / MAX_RATING), bands) === "Critical";
  if (!isCritical(0)) return -1;
  if (isCritical(MAX_RATING)) return MAX_RATING;
  let severe = 0;
  let mild = MAX_RATING;
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const middle = (severe + mild) / 2;
    if (isCritical(middle)) severe = middle;
    else mild = middle;
  }
  return severe;
}
