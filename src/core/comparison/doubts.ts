import type { Assessment } from "../assessment/model";
import { compare } from "../scoring/compare";
import type { ComparisonResult, VendorResult } from "../scoring/result";
import type { CriterionId } from "../units";
import { openCriteria, withBestAnswers, withWorstAnswers } from "./open-answers";

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
  { vendors }: ComparisonResult,
  leader: VendorResult,
): readonly Doubt[] {
  const open = vendors
    .filter(({ rank }) => rank !== undefined)
    .filter((vendor) => openCriteria(vendor).length > 0);
  return open.flatMap((vendor): readonly Doubt[] => {
    const isLeader = vendor.id === leader.id;
    const turnedOut = isLeader ? withWorstAnswers(assessment, vendor) : withBestAnswers(assessment, vendor);
    if (leadsAlone(compare(turnedOut), leader)) return [];
    return [{ vendor, way: isLeader ? "falls" : "rises", criteria: openCriteria(vendor) }];
  });
}

function leadsAlone({ outcome, vendors }: ComparisonResult, leader: VendorResult): boolean {
  const first = vendors.filter(({ rank }) => rank === 1);
  return outcome === "ranked" && first.length === 1 && first[0]?.id === leader.id;
}
