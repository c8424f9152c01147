import type { Outcome, Tier } from "./result";

/** What the comparison comes to, the first that fits. Ranks stay shown when no vendor is acceptable. */
export function outcome(tiersOfCompared: readonly Tier[], ranked: number): Outcome {
  if (tiersOfCompared.length === 0) return "no vendor to compare";
  if (tiersOfCompared.every((tier) => tier === 2)) return "no acceptable vendor";
  return ranked === 0 ? "no common basis" : "ranked";
}
