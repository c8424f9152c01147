import type { Assessment, Vendor } from "../assessment/model";
import { answerEffect, type Counting } from "../scoring/answer-effect";
import { bindsAsRedFlag } from "../scoring/red-flag";
import type { VendorResult } from "../scoring/result";
import type { CriterionId } from "../units";

export type GapKind =
  | "not rated"
  | "unreadable"
  | "no usable answer"
  | "not applicable without reason or approver"
  | "red flag without evidence"
  | "without evidence"
  | "to reconcile";

export interface Gap {
  readonly kind: GapKind;
  readonly criteria: readonly CriterionId[];
}

const ORDER: readonly GapKind[] = [
  "not rated",
  "unreadable",
  "no usable answer",
  "not applicable without reason or approver",
  "red flag without evidence",
  "without evidence",
  "to reconcile",
];

/** What one vendor's answers lack, by kind; a criterion may lack two things. Kinds without any are left out. */
export function gapsOf(assessment: Assessment, vendor: Vendor, result: VendorResult): readonly Gap[] {
  const found = assessment.criteria.flatMap((criterion) => {
    const scored = result.criteria.get(criterion.id);
    if (scored === undefined || scored.state === "not used") return [];
    const { counting } = answerEffect(scored, vendor.answers.get(criterion.id), assessment.settings);
    const kinds = [
      kindOf(counting, bindsAsRedFlag(criterion)),
      scored.mustReconcile ? "to reconcile" : undefined,
    ];
    return kinds.map((kind) => ({ kind, criterion: criterion.id }));
  });
  return ORDER.map((kind) => ({
    kind,
    criteria: found.filter((one) => one.kind === kind).map(({ criterion }) => criterion),
  })).filter(({ criteria }) => criteria.length > 0);
}

function kindOf({ kind }: Counting, isRedFlag: boolean): GapKind | undefined {
  switch (kind) {
    case "not answered":
      return "not rated";
    case "without evidence":
      return isRedFlag ? "red flag without evidence" : "without evidence";
    case "unreadable":
    case "no usable answer":
    case "not applicable without reason or approver":
      return kind;
    default:
      return undefined;
  }
}
