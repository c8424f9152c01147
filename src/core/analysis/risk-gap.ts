import type { Assessment } from "../assessment/model";
import { criterionShares } from "../comparison/criterion-shares";
import type { ComparisonResult, VendorResult } from "../scoring/result";
import type { CriterionId, DomainId } from "../units";

export interface GapPart {
  readonly criterion: CriterionId;
  readonly domain: DomainId;
  /** Points of residual risk; positive where the second vendor's risk is higher. */
  readonly points: number;
}

/** What makes the difference between two vendors' residual risks on the common basis. */
export interface RiskGap {
  readonly case: "worst" | "best";
  /** Unrounded residual risks of the two; `to` - `from` is the sum of the parts. */
  readonly from: number;
  readonly to: number;
  /** The largest differences first, whichever way; criteria that make none are left out. */
  readonly parts: readonly GapPart[];
}

/**
 * The contribution of each criterion to the gap between two vendors: its share of the whole times the
 * difference of its residual risks. Exact, because the residual risk is a weighted sum and both vendors have
 * the same criteria on the common basis. `undefined` where one of them has no figure there.
 */
export function riskGap(
  assessment: Assessment,
  { commonBasis }: ComparisonResult,
  [first, second]: readonly [VendorResult, VendorResult],
  which: RiskGap["case"],
): RiskGap | undefined {
  const from = first.commonBasis[which];
  const to = second.commonBasis[which];
  if (from === undefined || to === undefined) return undefined;
  const shared = new Set(commonBasis);
  const shares = criterionShares(assessment, ({ id }) => shared.has(id));
  const parts = assessment.criteria.flatMap(({ id, domain }): readonly GapPart[] => {
    const own = first.criteria.get(id)?.[which] ?? 0;
    const other = second.criteria.get(id)?.[which] ?? 0;
    const points = (shares.get(id) ?? 0) * (other - own);
    return points === 0 ? [] : [{ criterion: id, domain, points }];
  });
  return {
    case: which,
    from,
    to,
    parts: parts.toSorted((one, other) => Math.abs(other.points) - Math.abs(one.points)),
  };
}
