import type { Assessment } from "../assessment/model";
import { criterionWeight, domainWeight } from "../scoring/counted-weight";
import type { VendorResult } from "../scoring/result";
import type { CriterionId } from "../units";

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
  const counting = assessment.criteria.filter(
    ({ id, weight }) => criterionWeight(weight) > 0 && vendor.criteria.get(id)?.worst !== undefined,
  );
  const scored = assessment.domains.filter(({ id }) => counting.some(({ domain }) => domain === id));
  const allDomains = sum(scored.map(({ weight }) => domainWeight(weight)));
  const shares = new Map(
    scored.map(({ id, weight }) => {
      const ofDomain = sum(
        counting.filter(({ domain }) => domain === id).map((one) => criterionWeight(one.weight)),
      );
      return [id, domainWeight(weight) / allDomains / ofDomain];
    }),
  );
  return counting
    .map(({ id, domain, weight }): HeldRange => {
      const { worst = 0, best = 0 } = vendor.criteria.get(id) ?? {};
      return { criterion: id, points: (shares.get(domain) ?? 0) * criterionWeight(weight) * (worst - best) };
    })
    .filter(({ points }) => points > 0)
    .toSorted((one, other) => other.points - one.points);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
