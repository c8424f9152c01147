import type { VendorId } from "../units";
import type { RankingKeys } from "./ranking-keys";
import { shownDifference } from "./rounded-figure";

/**
 * The vendors of the same tier that this one cannot be told from: the rounded worst cases differ by less
 * than `threshold`, or the intervals from best to worst overlap or touch. Severe critical items play no part.
 */
export function tooCloseTo(
  vendor: RankingKeys,
  vendors: readonly RankingKeys[],
  threshold: number,
): readonly VendorId[] {
  return vendors
    .filter((other) => other !== vendor && other.tier === vendor.tier && isTooClose(vendor, other, threshold))
    .map(({ id }) => id);
}

function isTooClose(one: RankingKeys, other: RankingKeys, threshold: number): boolean {
  if (shownDifference(one.worst, other.worst) < threshold) return true;
  return one.best <= other.worst && other.best <= one.worst;
}
