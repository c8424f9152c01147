import { MAX_RATING } from "../units";
import type { CountedAnswer } from "./counted-answer";
import type { RiskFigures } from "./weighted-mean";

/** Residual risk of one criterion, with the readings of the rating it comes from. */
export interface CriterionRisk extends RiskFigures {
  readonly worstReading: number;
  readonly bestReading: number;
}

/**
 * Residual risk, 0 to 100: 100 times inherent index times gap, the gap being the share of the rating
 * scale that is missing. A rating counts up to what its evidence proves; an answer that is blank,
 * unreadable or without evidence may be anything from 0 to 4, whatever its grade. `undefined` where the
 * criterion does not apply or is not in use.
 *
 * Source: docs/methodology.md section 2.
 */
export function criterionRisk(inherentIndex: number, answer: CountedAnswer): CriterionRisk | undefined {
  if (answer.state === "NA" || answer.state === "not used") return undefined;
  const bestReading = answer.counted ?? MAX_RATING;
  const worstReading = answer.counted === undefined ? 0 : Math.min(answer.counted, answer.cap);
  const inherent = 100 * inherentIndex;
  return {
    worstReading,
    bestReading,
    worst: inherent * gap(worstReading),
    best: inherent * gap(bestReading),
    inherent,
  };
}

function gap(reading: number): number {
  return 1 - reading / MAX_RATING;
}
