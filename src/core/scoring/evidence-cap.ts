import type { Answer, Settings } from "../assessment/model";
import { isUnreadable } from "../assessment/model";

/** The highest rating that the evidence proves, 0 to 4; 0 without a grade, or with one that cannot be read. */
export function evidenceCap(evidence: Answer["evidence"], caps: Settings["caps"]): number {
  return evidence === undefined || isUnreadable(evidence) ? 0 : caps[evidence];
}
