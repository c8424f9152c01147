import type { Assessment, Vendor } from "../assessment/model";
import { basisFigures } from "../scoring/basis-figures";
import { precedes, type RankingKeys, rankingKeys } from "../scoring/ranking-keys";
import type { ComparisonResult, VendorResult } from "../scoring/result";
import { scoredCriterion } from "../scoring/scored-criterion";
import { vendorScore } from "../scoring/vendor-score";
import type { CriterionId } from "../units";
import { openCriteria, withBestAnswers, withWorstAnswers } from "./open-answers";
import { presentKeys } from "./present-keys";

/** Open answers of one vendor that can still take first place from the leader. */
export interface Doubt {
  readonly vendor: VendorResult;
  /** "falls": the leader's own answers can bring it down. "rises": a rival's can lift it. */
  readonly way: "falls" | "rises";
  readonly criteria: readonly CriterionId[];
}

/**
 * What keeps first place from being settled: the leader no longer stands first alone once (a) its own open
 * answers turn out at their worst with proof, or (b) those of one rival turn out at their best with proof,
 * everything else staying as it counts now. No doubt means that no open answer can replace the leader.
 * Weights stay; an open answer that turns out not to apply is not tried, because that changes the basis of
 * all vendors.
 */
export function doubts(
  assessment: Assessment,
  comparison: ComparisonResult,
  leader: VendorResult,
): readonly Doubt[] {
  const keysOf = keysWhen(assessment, comparison);
  const vendors = new Map(assessment.vendors.map((vendor) => [vendor.id, vendor]));
  const present = comparison.vendors.flatMap((result) => presentKeys(result) ?? []);
  const isReplaced = (changed: RankingKeys) => {
    const keys = present.map((one) => (one.id === changed.id ? changed : one));
    const leading = keys.find(({ id }) => id === leader.id);
    return leading === undefined || !keys.every((one) => one === leading || precedes(leading, one));
  };
  return comparison.vendors.flatMap((result): readonly Doubt[] => {
    const vendor = vendors.get(result.id);
    const criteria = openCriteria(result);
    if (vendor === undefined || result.rank === undefined || criteria.length === 0) return [];
    const isLeader = result.id === leader.id;
    const { caps } = assessment.settings;
    const turnedOut = isLeader
      ? withWorstAnswers(vendor, result, caps)
      : withBestAnswers(vendor, result, caps);
    const keys = keysOf(turnedOut);
    if (keys === undefined || !isReplaced(keys)) return [];
    return [{ vendor: result, way: isLeader ? "falls" : "rises", criteria }];
  });
}

/** Ranking keys of a vendor with other answers. Open answers that come in leave the common basis as it is. */
function keysWhen(assessment: Assessment, { commonBasis }: ComparisonResult) {
  const { criteria, domains, settings } = assessment;
  const scored = criteria.map((criterion) => scoredCriterion(criterion, settings));
  const shared = new Set(commonBasis);
  return (vendor: Vendor): RankingKeys | undefined => {
    const score = vendorScore(vendor, scored, assessment);
    const answers = score.answers.filter(({ criterion }) => shared.has(criterion.id));
    const common = basisFigures(domains, answers).overall;
    return common && rankingKeys(score, common);
  };
}
