import type { Assessment, Criterion } from "../assessment/model";
import { criterionWeight, domainWeight } from "../scoring/counted-weight";
import type { CriterionId } from "../units";

/**
 * The share of the whole that each counted criterion has: its domain's share times its own within the domain.
 * The shares add up to 1, and the residual risk is the sum of share times the criterion's risk. Empty when
 * nothing that counts carries weight. Criteria without any share are left out.
 */
export function criterionShares(
  { criteria, domains }: Pick<Assessment, "criteria" | "domains">,
  isCounted: (criterion: Criterion) => boolean,
): ReadonlyMap<CriterionId, number> {
  const counted = criteria.filter((one) => criterionWeight(one.weight) > 0 && isCounted(one));
  const sums = new Map(domains.map(({ id }) => [id, 0]));
  for (const { domain, weight } of counted) {
    sums.set(domain, (sums.get(domain) ?? 0) + criterionWeight(weight));
  }
  const weights = new Map(
    domains.flatMap(({ id, weight }) =>
      (sums.get(id) ?? 0) > 0 ? [[id, domainWeight(weight)] as const] : [],
    ),
  );
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  return new Map(
    counted.flatMap(({ id, domain, weight }) => {
      const ofDomain = weights.get(domain) ?? 0;
      if (ofDomain === 0) return [];
      return [[id, (ofDomain / total) * (criterionWeight(weight) / (sums.get(domain) ?? 1))] as const];
    }),
  );
}
