import type { Assessment } from "../assessment/model";
import { type BindingFlag, bindingFlags } from "../comparison/binding-flags";
import { presentKeys } from "../comparison/present-keys";
import { inRankOrder } from "../comparison/standing";
import { decidingKey } from "../scoring/ranking-keys";
import type { RankingKeys } from "../scoring/ranking-keys";
import type { ComparisonResult, RankingKey, VendorResult } from "../scoring/result";
import type { CriterionId } from "../units";
import { type RiskGap, riskGap } from "./risk-gap";

/** One of two neighbours, with what counts before any sum. */
export interface Neighbour {
  readonly vendor: VendorResult;
  readonly keys: RankingKeys;
  /** Red flags behind its tier; none for a clear vendor. */
  readonly redFlags: readonly BindingFlag[];
  readonly severeCritical: readonly CriterionId[];
}

/** Why one vendor stands directly before another. */
export interface OrderReason {
  readonly ahead: Neighbour;
  readonly behind: Neighbour;
  /** The first of the four keys in which they differ; absent when they share a place. */
  readonly decidedBy: RankingKey | undefined;
  readonly isTooClose: boolean;
  /** Of the worst cases, unless the best case decided. The sums may speak against the order: tiers come first. */
  readonly gap: RiskGap;
}

/** A reason for every two neighbours of the ranking, from first to last place. */
export function orderReasons(assessment: Assessment, comparison: ComparisonResult): readonly OrderReason[] {
  const ranked = inRankOrder(comparison).flatMap((vendor) => neighbour(assessment, vendor));
  return ranked.slice(1).flatMap((behind, place): readonly OrderReason[] => {
    const ahead = ranked[place];
    if (ahead === undefined) return [];
    const decidedBy = decidingKey(ahead.keys, behind.keys);
    const which = decidedBy === "best case" ? "best" : "worst";
    const gap = riskGap(assessment, comparison, [ahead.vendor, behind.vendor], which);
    if (gap === undefined) return [];
    const isTooClose = ahead.vendor.tooCloseTo.includes(behind.vendor.id);
    return [{ ahead, behind, decidedBy, isTooClose, gap }];
  });
}

function neighbour(assessment: Assessment, vendor: VendorResult): readonly Neighbour[] {
  const keys = presentKeys(vendor);
  if (keys === undefined) return [];
  const { severeCritical } = vendor;
  return [{ vendor, keys, redFlags: bindingFlags(assessment, vendor), severeCritical }];
}
