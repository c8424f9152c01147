import type { Settings } from "../assessment/model";
import type { CriterionId } from "../units";
import { band } from "./bands";
import { flooredBand } from "./floors";
import type { CriterionResult, VendorResult } from "./result";
import { isCompared, severeCriticalItems, tierOf } from "./vendor-score";
import type { VendorScore } from "./vendor-score";

type Headline = Pick<
  VendorResult,
  "worst" | "best" | "inherent" | "mitigation" | "tier" | "scoreBand" | "band"
>;

type Lists = Pick<
  VendorResult,
  "missing" | "knockOuts" | "overridden" | "conditional" | "severeCritical" | "toReconcile"
>;

/** The vendor's figures as a whole, on its own basis. Without an overall score there is none of them. */
export function vendorHeadline(score: VendorScore, edges: Settings["bands"]): Headline {
  if (!isCompared(score)) return NO_HEADLINE;
  const { worst, best, inherent } = score.own.overall;
  const tier = tierOf(score);
  const scoreBand = band(worst, edges);
  return {
    worst,
    best,
    inherent,
    mitigation: 1 - worst / inherent,
    tier,
    scoreBand,
    band: flooredBand(scoreBand, tier, severeCriticalItems(score)),
  };
}

const NO_HEADLINE: Headline = {
  worst: undefined,
  best: undefined,
  inherent: undefined,
  mitigation: undefined,
  tier: undefined,
  scoreBand: undefined,
  band: undefined,
};

/** The criteria that need attention. An overridden knock-out is among the conditional ones, and named as overridden. */
export function vendorLists(score: VendorScore): Lists {
  return {
    missing: idsWhere(score, isMissing),
    knockOuts: idsWhere(score, ({ tier }) => tier === 2),
    overridden: idsWhere(score, ({ isOverridden }) => isOverridden),
    conditional: idsWhere(score, ({ tier }) => tier === 1),
    severeCritical: idsWhere(score, ({ isSevereCritical }) => isSevereCritical),
    toReconcile: idsWhere(score, ({ mustReconcile }) => mustReconcile),
  };
}

/** Share of the criteria in use that are answered, 0 to 1; IE and N/A are answers. `undefined` when none is in use. */
export function completeness({ answers }: VendorScore): number | undefined {
  const inUse = answers.filter(({ criterion }) => criterion.isInUse);
  if (inUse.length === 0) return undefined;
  return inUse.filter(({ result }) => !isMissing(result)).length / inUse.length;
}

function isMissing({ state }: CriterionResult): boolean {
  return state === "blank" || state === "unreadable";
}

function idsWhere(
  { answers }: VendorScore,
  holds: (result: CriterionResult) => boolean,
): readonly CriterionId[] {
  return answers.filter(({ result }) => holds(result)).map(({ criterion }) => criterion.id);
}
