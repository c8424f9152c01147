import { isFilled } from "../assessment/cell-text";
import type { Answer, Settings } from "../assessment/model";
import { isUnreadable } from "../assessment/model";
import type { Rating } from "../units";
import { countedRating } from "./counted-rating";
import { evidenceCap } from "./evidence-cap";
import type { AnswerState } from "./result";

/** What an answer amounts to before any risk is computed. */
export interface CountedAnswer {
  readonly state: AnswerState;
  /** The rating, before the evidence cap; present exactly when the state is "rated". */
  readonly counted: Rating | undefined;
  /** Highest rating the evidence proves, 0 to 4. */
  readonly cap: number;
}

/**
 * Reads what counts off an answer. An N/A without both a reason and an approver counts as IE, so that
 * nobody escapes a question by saying that it does not apply.
 */
export function countedAnswer(answer: Answer, isInUse: boolean, caps: Settings["caps"]): CountedAnswer {
  const cap = evidenceCap(answer.evidence, caps);
  if (!isInUse) return { state: "not used", counted: undefined, cap };
  const entry = countedRating(answer);
  if (typeof entry === "number") return { state: "rated", counted: entry, cap };
  if (entry === undefined) return { state: "blank", counted: undefined, cap };
  if (isUnreadable(entry)) return { state: "unreadable", counted: undefined, cap };
  const isExcused = entry === "NA" && isFilled(answer.reason) && isFilled(answer.approver);
  return { state: isExcused ? "NA" : "IE", counted: undefined, cap };
}
