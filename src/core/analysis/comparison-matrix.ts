import type { Assessment, Criterion } from "../assessment/model";
import { presentKeys } from "../comparison/present-keys";
import { criterionWeight, domainWeight } from "../scoring/counted-weight";
import type { ComparisonResult, VendorResult } from "../scoring/result";
import type { DomainId, VendorId } from "../units";

/** The ranked vendors by the domains that carry weight, on the common basis, as plain numbers for fast arithmetic. */
export interface ComparisonMatrix {
  readonly vendors: readonly VendorId[];
  readonly domains: readonly DomainId[];
  /** Of all weights, per domain; they add up to 1. */
  readonly shares: Float64Array;
  /** The sum of these domains' weights as they were typed. */
  readonly totalWeight: number;
  /** Residual risk of each domain, one row per vendor. */
  readonly worst: Float64Array;
  readonly best: Float64Array;
  readonly tiers: Uint8Array;
  readonly severe: Uint16Array;
  /** Of each domain, what its criteria on the common basis weigh together. */
  readonly criterionWeights: Float64Array;
}

/** `undefined` where fewer than two vendors are ranked: nothing is firm or loose about that. */
export function comparisonMatrix(
  assessment: Assessment,
  { vendors, commonBasis }: ComparisonResult,
): ComparisonMatrix | undefined {
  const ranked = vendors.filter(({ rank }) => rank !== undefined);
  if (ranked.length < 2) return undefined;
  const shared = new Set(commonBasis);
  const counted = assessment.criteria.filter((one) => shared.has(one.id) && criterionWeight(one.weight) > 0);
  const domains = assessment.domains.flatMap(({ id, weight }) => {
    const criteria = counted.filter(({ domain }) => domain === id);
    return criteria.length > 0 && domainWeight(weight) > 0
      ? [{ id, weight: domainWeight(weight), criteria }]
      : [];
  });
  const total = domains.reduce((sum, { weight }) => sum + weight, 0);
  const keys = ranked.map(presentKeys);
  const cells = ranked.flatMap((vendor) => domains.map(({ criteria }) => ({ vendor, criteria })));
  return {
    vendors: ranked.map(({ id }) => id),
    domains: domains.map(({ id }) => id),
    shares: Float64Array.from(domains, ({ weight }) => weight / total),
    totalWeight: total,
    worst: Float64Array.from(cells, ({ vendor, criteria }) => meanRisk(vendor, criteria, "worst")),
    best: Float64Array.from(cells, ({ vendor, criteria }) => meanRisk(vendor, criteria, "best")),
    tiers: Uint8Array.from(keys, (key) => key?.tier ?? 0),
    severe: Uint16Array.from(keys, (key) => key?.severeCriticalItems ?? 0),
    criterionWeights: Float64Array.from(domains, ({ criteria }) => weightOf(criteria)),
  };
}

function meanRisk(vendor: VendorResult, criteria: readonly Criterion[], which: "worst" | "best"): number {
  let sum = 0;
  for (const { id, weight } of criteria) {
    sum += criterionWeight(weight) * (vendor.criteria.get(id)?.[which] ?? 0);
  }
  return sum / weightOf(criteria);
}

function weightOf(criteria: readonly Criterion[]): number {
  return criteria.reduce((sum, { weight }) => sum + criterionWeight(weight), 0);
}
