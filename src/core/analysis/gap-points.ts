import type { Answer, Assessment, Criterion, Vendor } from "../assessment/model";
import { criterionWeight } from "../scoring/counted-weight";
import { holdsOverride } from "../scoring/override";
import { bindsAsRedFlag } from "../scoring/red-flag";
import type { ComparisonResult, CriterionResult, Tier, VendorResult } from "../scoring/result";
import { GRAVEST } from "../scoring/severity";
import { type CriterionId, MAX_RATING } from "../units";
import type { ComparisonMatrix } from "./comparison-matrix";
import { highestSevereReading } from "./severe-reading";

/** One answer that is unknown or unproven, with what its reading decides. */
export interface GapPoint {
  readonly criterion: CriterionId;
  /** The readings it may turn out at. */
  readonly lowest: number;
  readonly highest: number;
  /** Place of its domain in the matrix; meaningless where `slope` is 0. */
  readonly domain: number;
  /** By how much a whole level lowers the domain's risk; 0 off the common basis or without weight. */
  readonly slope: number;
  /** What it counts as while it is open. */
  readonly openTier: Tier;
  readonly isOpenSevere: boolean;
  /** Tier when its reading is a knock-out; 0 for what is no red flag. */
  readonly knockOutTier: Tier;
  /** It is a severe critical item up to this reading; below 0 for what cannot be one. */
  readonly severeUpTo: number;
}

/** The tier that a proven reading of a red flag gives; 0 for what is no red flag. */
export function tierOfReading(
  knockOutTier: number,
  reading: number,
  knockOutBelow: number,
  conditionalBelow: number,
): number {
  if (knockOutTier === 0 || reading >= Math.max(knockOutBelow, conditionalBelow)) return 0;
  return reading < knockOutBelow ? knockOutTier : 1;
}

/** A vendor's gaps, and the tier and severe critical items that its other answers settle. */
export interface VendorGaps {
  readonly points: readonly GapPoint[];
  readonly settledTier: Tier;
  readonly settledSevere: number;
}

/**
 * Every unknown or unproven rating of the ranked vendors. Unproven is a rating above what its evidence proves,
 * and any rating without evidence: once proven, a 0 on a red flag knocks out.
 */
export function vendorGaps(
  assessment: Assessment,
  comparison: ComparisonResult,
  matrix: ComparisonMatrix,
): readonly VendorGaps[] {
  const point = pointMaker(assessment, comparison, matrix);
  return matrix.vendors.map((id) => {
    const vendor = assessment.vendors.find((one) => one.id === id);
    const result = comparison.vendors.find((one) => one.id === id);
    if (vendor === undefined || result === undefined) {
      throw new RangeError("The comparison is of another assessment.");
    }
    return gapsOfVendor(assessment, vendor, result, point);
  });
}

type PointMaker = (criterion: Criterion, result: CriterionResult, answer: Answer | undefined) => GapPoint;

function gapsOfVendor(
  { criteria }: Assessment,
  vendor: Vendor,
  result: VendorResult,
  point: PointMaker,
): VendorGaps {
  const points: GapPoint[] = [];
  let settledTier: Tier = 0;
  let settledSevere = 0;
  for (const criterion of criteria) {
    const scored = result.criteria.get(criterion.id);
    if (scored?.worstReading === undefined) continue;
    if (isGap(scored)) {
      points.push(point(criterion, scored, vendor.answers.get(criterion.id)));
      continue;
    }
    if (scored.tier > settledTier) settledTier = scored.tier;
    if (scored.isSevereCritical) settledSevere += 1;
  }
  return { points, settledTier, settledSevere };
}

function isGap({ state, cap, worstReading, bestReading }: CriterionResult): boolean {
  return worstReading !== bestReading || (state === "rated" && cap === 0);
}

function pointMaker(
  assessment: Assessment,
  { commonBasis }: ComparisonResult,
  matrix: ComparisonMatrix,
): PointMaker {
  const { settings, assessedOn } = assessment;
  const shared = new Set(commonBasis);
  return (criterion, scored, answer) => {
    const domain = matrix.domains.indexOf(criterion.domain);
    const counts = domain >= 0 && shared.has(criterion.id);
    const share = criterionWeight(criterion.weight) / (matrix.criterionWeights[domain] ?? 1);
    return {
      criterion: criterion.id,
      lowest: scored.worstReading ?? 0,
      highest: scored.bestReading ?? MAX_RATING,
      domain: Math.max(0, domain),
      slope: counts ? (share * 100 * scored.inherentIndex) / MAX_RATING : 0,
      openTier: scored.tier,
      isOpenSevere: scored.isSevereCritical,
      knockOutTier: bindsAsRedFlag(criterion) ? (holdsOverride(answer?.override, assessedOn) ? 1 : 2) : 0,
      severeUpTo:
        scored.severity === GRAVEST ? highestSevereReading(scored.inherentIndex, settings.bands) : -1,
    };
  };
}
