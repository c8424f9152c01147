import type { EvidenceGrade, Settings } from "../assessment/model";
import { MAX_RATING } from "../units";
import type { ComparisonMatrix } from "./comparison-matrix";
import { type GapPoint, tierOfReading, type VendorGaps } from "./gap-points";
import { tenths } from "./tenths";

interface ProvenLevel {
  readonly level: number;
  readonly grade: EvidenceGrade;
}

/** An open answer that turns out at a level. */
export interface Proven {
  readonly point: GapPoint;
  readonly level: ProvenLevel;
  /** All that could be proven, the lowest first. */
  readonly levels: readonly ProvenLevel[];
}

/** The four keys of one vendor; the sums in tenths. */
export interface VendorKeys {
  readonly tier: number;
  readonly severe: number;
  readonly worst: number;
  readonly best: number;
}

/** A document is what one usually asks for; a statement only where it alone proves enough. */
const GRADES: readonly EvidenceGrade[] = ["B", "A", "C"];

/** Every open answer at the best level that can be proven, the one that moves the sum least first. */
export function provable(
  { shares }: ComparisonMatrix,
  { points }: VendorGaps,
  caps: Settings["caps"],
): readonly Proven[] {
  const effect = ({ point, level }: Proven) =>
    (shares[point.domain] ?? 0) * point.slope * (level.level - point.lowest);
  return points
    .flatMap((point): readonly Proven[] => {
      const levels = levelsOf(point, caps);
      const level = levels.at(-1);
      return level === undefined ? [] : [{ point, level, levels }];
    })
    .toSorted((one, other) => effect(one) - effect(other));
}

/** The vendor's keys with some open answers proven, the others as they count now. */
export function keysWith(
  { domains, shares, worst, best }: ComparisonMatrix,
  vendor: number,
  { points, settledTier, settledSevere }: VendorGaps,
  proven: readonly Proven[],
  { thresholds }: Settings,
): VendorKeys {
  const readings = new Map(proven.map(({ point, level }) => [point, level.level]));
  let tier: number = settledTier;
  let severe = settledSevere;
  let [highest, lowest] = [0, 0];
  for (const [domain, share] of shares.entries()) {
    highest += share * (worst[vendor * domains.length + domain] ?? 0);
    lowest += share * (best[vendor * domains.length + domain] ?? 0);
  }
  for (const point of points) {
    const reading = readings.get(point);
    tier = Math.max(tier, reading === undefined ? point.openTier : tierWith(point, reading, thresholds));
    severe += Number(reading === undefined ? point.isOpenSevere : reading <= point.severeUpTo);
    if (reading === undefined) continue;
    const slope = (shares[point.domain] ?? 0) * point.slope;
    highest -= slope * (reading - point.lowest);
    lowest += slope * (point.highest - reading);
  }
  return { tier, severe, worst: tenths(highest), best: tenths(lowest) };
}

function tierWith(
  { knockOutTier }: GapPoint,
  reading: number,
  { knockOutBelow, conditionalBelow }: Settings["thresholds"],
): number {
  return tierOfReading(knockOutTier, reading, knockOutBelow, conditionalBelow);
}

function levelsOf({ lowest, highest }: GapPoint, caps: Settings["caps"]): readonly ProvenLevel[] {
  const levels = Array.from({ length: MAX_RATING }, (_, place) => place + 1);
  return levels
    .filter((level) => level > lowest && level <= highest)
    .flatMap((level) => {
      const grade = GRADES.find((one) => caps[one] >= level);
      return grade === undefined ? [] : [{ level, grade }];
    });
}
