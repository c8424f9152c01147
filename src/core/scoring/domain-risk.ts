import type { DomainId } from "../units";
import type { ScoredAnswer } from "./scored-answer";
import { weightedMean } from "./weighted-mean";
import type { RiskFigures } from "./weighted-mean";

/**
 * Residual risk of one domain for one vendor: the weighted mean over its applicable criteria, those in
 * use that are not a valid N/A. `undefined` when there are none or all weigh 0: the domain has no score,
 * which is not a good one.
 *
 * Source: docs/methodology.md section 3.
 */
export function domainRisk(domain: DomainId, answers: readonly ScoredAnswer[]): RiskFigures | undefined {
  return weightedMean(
    answers
      .filter(({ criterion }) => criterion.domain === domain)
      .flatMap(({ criterion: { weight }, risk }) => (risk === undefined ? [] : [{ weight, figures: risk }])),
  );
}
