import type { Assessment } from "../assessment/model";
import { heldRanges } from "../comparison/held-range";
import type { ComparisonResult } from "../scoring/result";
import type { EvidencePoint } from "./firmness";

/** The open answers of all ranked vendors by the points of the range that each one holds, the most first. */
export function nextEvidence(
  assessment: Assessment,
  { vendors }: ComparisonResult,
): readonly EvidencePoint[] {
  return vendors
    .filter(({ rank }) => rank !== undefined)
    .flatMap((vendor) => {
      const held = heldRanges(assessment, vendor);
      const range = held.reduce((sum, { points }) => sum + points, 0);
      return held.map(({ criterion, points }) => ({
        vendor: vendor.id,
        criterion,
        points,
        share: points / range,
      }));
    })
    .toSorted((one, other) => other.points - one.points);
}
