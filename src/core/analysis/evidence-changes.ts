import type { Settings } from "../assessment/model";
import type { VendorId } from "../units";
import type { ComparisonMatrix } from "./comparison-matrix";
import { keysWith, type Proven, provable, type VendorKeys } from "./evidence-keys";
import type { EvidenceChange } from "./firmness";
import type { VendorGaps } from "./gap-points";

/**
 * For every vendor that is not first: the open answers that evidence would have to settle for it to be first
 * alone, and at which level at least, everything else as it counts now. It starts with every open answer at
 * the best level a grade can prove, leaves out one after the other from the one that moves least, and then
 * lowers the levels of the rest, as long as the vendor stays first.
 */
export function evidenceChanges(
  matrix: ComparisonMatrix,
  gaps: readonly VendorGaps[],
  settings: Settings,
): readonly EvidenceChange[] {
  const now = gaps.map((ofVendor, place) => keysWith(matrix, place, ofVendor, [], settings));
  const isFirst = (keys: VendorKeys, place: number) =>
    now.every((other, otherPlace) => otherPlace === place || order(keys, other) <= 0);
  return matrix.vendors.flatMap((vendor, place) => {
    const [own, ofVendor] = [now[place], gaps[place]];
    if (own === undefined || ofVendor === undefined || isFirst(own, place)) return [];
    const leads = (proven: readonly Proven[]) => {
      const keys = keysWith(matrix, place, ofVendor, proven, settings);
      return now.every((other, otherPlace) => otherPlace === place || order(keys, other) < 0);
    };
    const best = provable(matrix, ofVendor, settings.caps);
    if (!leads(best)) return [{ vendor, isPossible: false }];
    const needed = loweredSteps(onlyNeeded(best, leads), leads);
    const { worst } = keysWith(matrix, place, ofVendor, needed, settings);
    return [changeOf(vendor, needed, worst)];
  });
}

type Leads = (proven: readonly Proven[]) => boolean;

/** `best` has the one that moves least first. */
function onlyNeeded(best: readonly Proven[], leads: Leads): readonly Proven[] {
  let kept = best;
  for (const one of best) {
    const without = kept.filter((other) => other !== one);
    if (leads(without)) kept = without;
  }
  return kept;
}

function loweredSteps(needed: readonly Proven[], leads: Leads): readonly Proven[] {
  let steps = needed;
  for (const { point, levels } of needed) {
    for (const level of levels) {
      const lower = steps.map((step) => (step.point === point ? { ...step, level } : step));
      if (!leads(lower)) continue;
      steps = lower;
      break;
    }
  }
  return steps;
}

function changeOf(vendor: VendorId, needed: readonly Proven[], worst: number): EvidenceChange {
  const steps = needed
    .toReversed()
    .map(({ point: { criterion }, level: { level, grade } }) => ({ criterion, level, grade }));
  return { vendor, isPossible: true, steps, worst: worst / 10 };
}

function order(one: VendorKeys, other: VendorKeys): number {
  return (
    one.tier - other.tier || one.severe - other.severe || one.worst - other.worst || one.best - other.best
  );
}
