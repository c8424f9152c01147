import type { Assessment } from "../assessment/model";
import { compare } from "../scoring/compare";
import { criterionWeight, domainWeight } from "../scoring/counted-weight";
import type { ComparisonResult } from "../scoring/result";
import type { Variant, VariantKind } from "./firmness";

/**
 * The comparison with equal domain weights, with all criterion weights 1, and with the other form of the
 * inherent index. What weighs 0 was taken out on purpose and stays out.
 */
export function variants(assessment: Assessment, comparison: ComparisonResult): readonly Variant[] {
  const leaders = firstOf(comparison);
  return KINDS.map((kind): Variant => {
    const varied = compare(variantOf(kind, assessment));
    const first = firstOf(varied);
    return {
      kind,
      first,
      changesFirst: first.length !== leaders.length || first.some((id) => !leaders.includes(id)),
      ranks: varied.vendors.map(({ id, rank }) => ({ vendor: id, rank })),
    };
  });
}

const KINDS: readonly VariantKind[] = ["equal domain weights", "equal criterion weights", "other index"];

function variantOf(kind: VariantKind, assessment: Assessment): Assessment {
  const { domains, criteria, settings } = assessment;
  switch (kind) {
    case "equal domain weights":
      return {
        ...assessment,
        domains: domains.map((domain) =>
          domainWeight(domain.weight) > 0 ? { ...domain, weight: 1 } : domain,
        ),
      };
    case "equal criterion weights":
      return {
        ...assessment,
        criteria: criteria.map((one) => (criterionWeight(one.weight) > 0 ? { ...one, weight: 1 } : one)),
      };
    case "other index": {
      const index = settings.index === "product" ? "severity-first" : "product";
      return { ...assessment, settings: { ...settings, index } };
    }
  }
}

function firstOf({ vendors }: ComparisonResult): Variant["first"] {
  return vendors.filter(({ rank }) => rank === 1).map(({ id }) => id);
}
