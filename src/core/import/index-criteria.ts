import { citationParts } from "../catalog/citation";
import { CRITERIA } from "../catalog/criteria";
import type { SourceId } from "../catalog/sources";
import { criterionId, type CriterionId } from "../units";
import { indicatorCode } from "./indicator-code";

/** The one source of the catalog that publishes scores from 0 to 100 by indicator: Ranking Digital Rights. */
const INDEX: SourceId = "RDR";

/** Indicators that each criterion of the catalog cites, in its order; criteria that cite none are left out. */
export function indicatorsByCriterion(): ReadonlyMap<CriterionId, readonly string[]> {
  const cited = CRITERIA.map(({ id, sources }) => {
    const places = sources.map(citationParts).filter(({ source }) => source === INDEX);
    const codes = places.flatMap(({ locator }) => indicatorCode(locator ?? "") ?? []);
    return [criterionId(id), codes] as const;
  });
  return new Map(cited.filter(([, codes]) => codes.length > 0));
}
