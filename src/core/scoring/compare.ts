import type { Assessment, Settings } from "../assessment/model";
import { onceEach } from "../once-each";
import type { VendorId } from "../units";
import { basisFigures } from "./basis-figures";
import { commonBasis } from "./common-basis";
import type { CommonBasis } from "./common-basis";
import { outcome } from "./outcome";
import { rank } from "./rank";
import { rankingKeys } from "./ranking-keys";
import type { ComparisonResult } from "./result";
import { scoredCriterion } from "./scored-criterion";
import { tooCloseTo } from "./too-close";
import { vendorResult } from "./vendor-result";
import { isCompared, knownScore, tierOf } from "./vendor-score";
import type { ComparedVendor } from "./vendor-score";
import type { RiskFigures } from "./weighted-mean";

/**
 * Scores every vendor on its own basis and ranks those with an overall score on the basis they share.
 * Pure: the same assessment gives the same figures. Every input is accepted, as the workbook's formulas
 * accept it; what cannot be read counts as the cautious case.
 *
 * Source: docs/methodology.md sections 1 to 5.
 */
export function compare(assessment: Assessment): ComparisonResult {
  const criteria = scoredCriteria(assessment.settings)(assessment.criteria);
  const scores = assessment.vendors.map((vendor) => knownScore(vendor, criteria, assessment));
  const compared = scores.filter(isCompared);
  const basis = commonBasis(criteria, compared);
  const figures = commonFigures(assessment, compared, basis);
  const keys = compared.flatMap((score) => {
    const common = figures.get(score.vendor.id);
    return common === undefined ? [] : [rankingKeys(score, common)];
  });
  const places = rank(keys);
  return {
    outcome: outcome(compared.map(tierOf), keys.length),
    vendors: scores.map((score) => {
      const own = keys.find(({ id }) => id === score.vendor.id);
      return vendorResult(score, assessment.settings, {
        uneven: basis.uneven,
        common: figures.get(score.vendor.id),
        place: places.get(score.vendor.id),
        tooCloseTo: own === undefined ? [] : tooCloseTo(own, keys, assessment.settings.thresholds.tooClose),
      });
    }),
    commonBasis: [...basis.shared],
  };
}

const scoredCriteria = onceEach((settings: Settings) =>
  onceEach((criteria: Assessment["criteria"]) =>
    criteria.map((criterion) => scoredCriterion(criterion, settings)),
  ),
);

function commonFigures(
  { domains }: Assessment,
  compared: readonly ComparedVendor[],
  { shared }: CommonBasis,
): ReadonlyMap<VendorId, RiskFigures | undefined> {
  return new Map(
    compared.map(({ vendor, answers }) => [
      vendor.id,
      basisFigures(
        domains,
        answers.filter(({ criterion }) => shared.has(criterion.id)),
      ).overall,
    ]),
  );
}
