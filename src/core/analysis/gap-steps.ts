import { roundedFigure, shownDifference } from "../scoring/rounded-figure";
import type { GapPart, RiskGap } from "./risk-gap";

/** One part of the way from one residual risk to the other, as it is shown. */
export interface GapStep {
  readonly part: GapPart;
  /** Running figures before and after this part, rounded as figures are shown. */
  readonly from: number;
  readonly to: number;
  /** `to` - `from`, in the decimals that are shown. */
  readonly points: number;
}

/**
 * The parts of a gap rounded together: each running figure is rounded, not each part, so that the shown parts
 * add up to the difference of the two shown figures. A part is off by less than 0.1 for that.
 */
export function gapSteps({ from, parts }: RiskGap): readonly GapStep[] {
  let sum = from;
  let before = roundedFigure(from);
  return parts.map((part) => {
    sum += part.points;
    const step = {
      part,
      from: before,
      to: roundedFigure(sum),
      points: signedDifference(before, roundedFigure(sum)),
    };
    before = step.to;
    return step;
  });
}

/** From one shown figure to another, in the decimals that are shown. */
export function signedDifference(from: number, to: number): number {
  const size = shownDifference(from, to);
  return to < from ? -size : size;
}
