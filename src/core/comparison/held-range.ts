import type { Assessment } from "../assessment/model";
import type { VendorResult } from "../scoring/result";
import type { CriterionId } from "../units";
import { criterionShares } from "./criterion-shares";

export interface HeldRange {
  readonly criterion: CriterionId;
  /** Points of residual risk, above 0. */
  readonly points: number;
}

/**
 * How much of a vendor's range from best to worst each open answer holds, on its own basis, the most first.
 * The points add up to the range exactly, because the residual risk is a weighted sum. Criteria that are
 * open without any weight in the sum hold nothing and are left out.
 */
export function heldRanges(assessment: Assessment, vendor: VendorResult): readonly HeldRange[] {
  const shares = criterionShares(assessment, ({ id }) => vendor.criteria.get(id)?.worst !== undefined);
  return [...shares]
    .map(([criterion, share]): HeldRange => {
      const { worst = 0, best = 0 } = vendor.criteria.get(criterion) ?? {};
      return { criterion, points: share * (worst - best) };
    })
    .filter(({ points }) => points > 0)
    .toSorted((one, other) => other.points - one.points);
}
