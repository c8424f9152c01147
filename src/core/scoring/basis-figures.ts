import type { Domain } from "../assessment/model";
import type { DomainId } from "../units";
import { domainWeight } from "./counted-weight";
import { domainRisk } from "./domain-risk";
import type { ScoredAnswer } from "./scored-answer";
import { weightedMean } from "./weighted-mean";
import type { RiskFigures } from "./weighted-mean";

/** The sums over one set of criteria: a vendor's own, or the one all compared vendors share. */
export interface BasisFigures {
  readonly domains: ReadonlyMap<DomainId, RiskFigures | undefined>;
  /** `undefined` when no domain with a score carries weight: the vendor is not compared. */
  readonly overall: RiskFigures | undefined;
}

/** Sums answers into domains, and the domains that have a score into the whole. */
export function basisFigures(domains: readonly Domain[], answers: readonly ScoredAnswer[]): BasisFigures {
  const figures = new Map(domains.map(({ id }) => [id, domainRisk(id, answers)]));
  return { domains: figures, overall: overallRisk(domains, figures) };
}

function overallRisk(domains: readonly Domain[], figures: BasisFigures["domains"]): RiskFigures | undefined {
  return weightedMean(
    domains.flatMap(({ id, weight }) => {
      const ofDomain = figures.get(id);
      return ofDomain === undefined ? [] : [{ weight: domainWeight(weight), figures: ofDomain }];
    }),
  );
}
