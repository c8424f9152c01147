import type { Assessment, Vendor } from "../assessment/model";
import { basisFigures } from "./basis-figures";
import type { BasisFigures } from "./basis-figures";
import type { Tier } from "./result";
import { scoredAnswer } from "./scored-answer";
import type { ScoredAnswer } from "./scored-answer";
import type { ScoredCriterion } from "./scored-criterion";
import type { RiskFigures } from "./weighted-mean";

/** A vendor on its own basis, before it is compared with any other. */
export interface VendorScore {
  readonly vendor: Vendor;
  readonly answers: readonly ScoredAnswer[];
  readonly own: BasisFigures;
}

/** A vendor that has an overall score, and so a tier and a place in the comparison. */
export interface ComparedVendor extends VendorScore {
  readonly own: BasisFigures & { readonly overall: RiskFigures };
}

export function vendorScore(
  vendor: Vendor,
  criteria: readonly ScoredCriterion[],
  assessment: Assessment,
): VendorScore {
  const answers = criteria.map((criterion) =>
    scoredAnswer(criterion, vendor.answers.get(criterion.id) ?? {}, assessment),
  );
  return { vendor, answers, own: basisFigures(assessment.domains, answers) };
}

export function isCompared(score: VendorScore): score is ComparedVendor {
  return score.own.overall !== undefined;
}

/** The worst tier among the vendor's criteria. */
export function tierOf({ answers }: VendorScore): Tier {
  return answers.reduce<Tier>((worst, { result }) => (result.tier > worst ? result.tier : worst), 0);
}

export function severeCriticalItems({ answers }: VendorScore): number {
  return answers.filter(({ result }) => result.isSevereCritical).length;
}
