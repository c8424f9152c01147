import { type Answer, isUnreadable, type Settings } from "../assessment/model";
import { countedRating } from "./counted-rating";
import type { CriterionResult, Tier } from "./result";

/** What an answer does beyond its figure: to the vendor's tier, and to how much of it counts. */
export interface AnswerEffect {
  readonly tier: "excludes" | "conditional" | "none";
  readonly counting: Counting;
}

export type Counting =
  /** The rating counts as it stands. */
  | { readonly kind: "as rated"; readonly rating: number; readonly clearFrom: number }
  | { readonly kind: "overridden"; readonly rating: number }
  /** The evidence proves less than was rated. */
  | { readonly kind: "capped"; readonly rating: number; readonly counts: number; readonly grade: string }
  | { readonly kind: "without evidence"; readonly rating: number; readonly wouldExclude: boolean }
  | { readonly kind: "no usable answer" }
  | { readonly kind: "not applicable" }
  | { readonly kind: "not applicable without reason or approver" }
  | { readonly kind: "unreadable"; readonly text: string }
  | { readonly kind: "not answered" };

/** Reads the effect off a scored answer, so that no rule of the method is stated twice. */
export function answerEffect(
  result: CriterionResult,
  answer: Answer | undefined,
  settings: Settings,
): AnswerEffect {
  return { tier: TIER_EFFECTS[result.tier], counting: countingOf(result, answer, settings) };
}

const TIER_EFFECTS = { 0: "none", 1: "conditional", 2: "excludes" } as const satisfies Record<
  Tier,
  AnswerEffect["tier"]
>;

/** "Does not apply" was entered; it counts as such only with a reason and an approver. */
export function saysNotApplicable(answer: Answer | undefined): boolean {
  return answer !== undefined && countedRating(answer) === "NA";
}

function countingOf(result: CriterionResult, answer: Answer | undefined, settings: Settings): Counting {
  switch (result.state) {
    case "rated":
      return countingOfRating(result, answer, settings);
    case "IE":
      return {
        kind: saysNotApplicable(answer) ? "not applicable without reason or approver" : "no usable answer",
      };
    case "NA":
      return { kind: "not applicable" };
    case "unreadable":
      return { kind: "unreadable", text: unreadableText(answer) };
    default:
      return { kind: "not answered" };
  }
}

function countingOfRating(
  result: CriterionResult,
  answer: Answer | undefined,
  { thresholds }: Settings,
): Counting {
  const { counted: rating = 0, cap, worstReading: counts = 0, isOverridden } = result;
  if (isOverridden) return { kind: "overridden", rating };
  if (cap === 0) {
    const wouldExclude = result.tier > 0 && rating < thresholds.knockOutBelow;
    return { kind: "without evidence", rating, wouldExclude };
  }
  if (counts >= rating)
    return { kind: "as rated", rating, clearFrom: Math.ceil(thresholds.conditionalBelow) };
  return { kind: "capped", rating, counts, grade: String(answer?.evidence) };
}

function unreadableText(answer: Answer | undefined): string {
  const entries = [answer?.agreed, answer?.rating, answer?.second];
  return entries.find(isUnreadable)?.unreadable ?? "";
}
