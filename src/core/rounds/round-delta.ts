import type { Answer, Assessment, PreviousAnswer, PreviousRound, PreviousVendor } from "../assessment/model";
import { countedRating } from "../scoring/counted-rating";
import type { AnswerState, ComparisonResult, CriterionResult, VendorResult } from "../scoring/result";
import { roundedFigure } from "../scoring/rounded-figure";
import type { CriterionId, VendorId } from "../units";

/**
 * What became of one answer since the round before. "new": not answered then. "gone": answered then, and the criterion or
 * the vendor is no longer part of it. "open": answered then, not answered again yet. "improved" and "worse" go by the
 * residual risk of the answer; "changed": neither, but not the same.
 */
export type Movement = "improved" | "worse" | "changed" | "new" | "gone" | "open" | "same";
export const MOVEMENTS = [
  "worse",
  "improved",
  "changed",
  "new",
  "gone",
  "open",
  "same",
] as const satisfies readonly Movement[];

const ANSWERED: ReadonlySet<AnswerState> = new Set<AnswerState>(["rated", "IE", "NA"]);

export interface CriterionDelta {
  readonly criterion: CriterionId;
  readonly movement: Movement;
  readonly before: PreviousAnswer | undefined;
  readonly now: PreviousAnswer | undefined;
}

export interface VendorDelta {
  readonly id: VendorId;
  readonly name: string;
  /** Residual risk in the worst case and rank of the round before; absent for a vendor that was not in it. */
  readonly before: PreviousVendor | undefined;
  /** Absent for a vendor that is no longer in it. */
  readonly now: VendorResult | undefined;
  readonly movement: Movement;
  readonly criteria: readonly CriterionDelta[];
}

/** Two rounds side by side: the vendors of this one in its order, then those that are gone. */
export function roundDelta(
  assessment: Assessment,
  comparison: ComparisonResult,
  before: PreviousRound,
): readonly VendorDelta[] {
  const present = comparison.vendors.map((now) =>
    vendorDelta(
      assessment,
      now,
      before.vendors.find(({ id }) => id === now.id),
    ),
  );
  const gone = before.vendors.filter(({ id }) => comparison.vendors.every((vendor) => vendor.id !== id));
  return [...present, ...gone.map(goneVendor)];
}

/** How many answers of one vendor moved in which way. */
export function countMovements(criteria: readonly CriterionDelta[]): ReadonlyMap<Movement, number> {
  const counts = new Map<Movement, number>();
  for (const { movement } of criteria) counts.set(movement, (counts.get(movement) ?? 0) + 1);
  return counts;
}

function vendorDelta(
  assessment: Assessment,
  now: VendorResult,
  before: PreviousVendor | undefined,
): VendorDelta {
  const answers = assessment.vendors.find(({ id }) => id === now.id)?.answers;
  const rows = new Set([...now.criteria.keys(), ...(before?.answers.keys() ?? [])]);
  const criteria = [...rows].flatMap((criterion): readonly CriterionDelta[] => {
    const result = now.criteria.get(criterion);
    const answered = currentAnswer(answers?.get(criterion), result);
    const previous = before?.answers.get(criterion);
    const movement = movementOf(previous, answered, result);
    return movement === undefined ? [] : [{ criterion, movement, before: previous, now: answered }];
  });
  const movement = before === undefined ? "new" : (byFigure(before.worst, now.worst) ?? "same");
  return { id: now.id, name: now.name, before, now, movement, criteria };
}

function goneVendor(before: PreviousVendor): VendorDelta {
  const criteria = [...before.answers].map(([criterion, answer]): CriterionDelta => ({
    criterion,
    movement: "gone",
    before: answer,
    now: undefined,
  }));
  return { id: before.id, name: before.name, before, now: undefined, movement: "gone", criteria };
}

/** Absent while unanswered or unreadable, and where the criterion is not in use. */
function currentAnswer(
  answer: Answer | undefined,
  result: CriterionResult | undefined,
): PreviousAnswer | undefined {
  if (answer === undefined || result === undefined || !ANSWERED.has(result.state)) return undefined;
  return { rating: countedRating(answer), evidence: answer.evidence, residualWorst: result.worst };
}

/** Absent where nothing was and nothing is answered. */
function movementOf(
  before: PreviousAnswer | undefined,
  now: PreviousAnswer | undefined,
  result: CriterionResult | undefined,
): Movement | undefined {
  if (before?.rating === undefined) return now === undefined ? undefined : "new";
  if (result === undefined || result.state === "not used") return "gone";
  if (now === undefined) return "open";
  return byFigure(before.residualWorst, now.residualWorst) ?? (isSame(before, now) ? "same" : "changed");
}

/** By figures as they are shown; absent where they are the same or one of them is missing. */
function byFigure(before: number | undefined, now: number | undefined): Movement | undefined {
  if (before === undefined || now === undefined) return undefined;
  const difference = roundedFigure(now) - roundedFigure(before);
  if (difference === 0) return undefined;
  return difference < 0 ? "improved" : "worse";
}

function isSame(before: PreviousAnswer, now: PreviousAnswer): boolean {
  return before.rating === now.rating && before.evidence === now.evidence;
}
