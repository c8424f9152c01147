import type { Answer, Assessment, Criterion, Proposal, Vendor } from "../../../core/assessment/model";
import { proposalsFor } from "../../../core/proposals/confirmed-answer";
import { type AnswerEffect, answerEffect } from "../../../core/scoring/answer-effect";
import type { ComparisonResult, CriterionResult } from "../../../core/scoring/result";

/** One vendor's answer to the criterion on the screen, with what the method makes of it. */
export interface RatedAnswer {
  readonly vendor: Vendor;
  readonly answer: Answer | undefined;
  readonly result: CriterionResult;
  readonly effect: AnswerEffect;
  /** Waiting to be confirmed; they count for nothing yet. */
  readonly proposals: readonly Proposal[];
}

export function ratedAnswers(
  assessment: Assessment,
  comparison: ComparisonResult,
  criterion: Criterion,
): readonly RatedAnswer[] {
  const results = new Map(comparison.vendors.map(({ id, criteria }) => [id, criteria.get(criterion.id)]));
  return assessment.vendors.flatMap((vendor) => {
    const result = results.get(vendor.id);
    if (result === undefined) return [];
    const answer = vendor.answers.get(criterion.id);
    return [
      {
        vendor,
        answer,
        result,
        effect: answerEffect(result, answer, assessment.settings),
        proposals: proposalsFor(assessment, vendor.id, criterion.id),
      },
    ];
  });
}

/** References this vendor's answers already cite, each once, because one document answers many criteria. */
export function referencesOf(vendor: Vendor): readonly string[] {
  const references = [...vendor.answers.values()].flatMap(({ reference }) =>
    reference ? [reference.trim()] : [],
  );
  return [...new Set(references)].filter((reference) => reference !== "");
}

/** How many criteria the ranking rests on once this one does not apply to somebody, of those in use. */
export function basisWithout(
  criterion: Criterion,
  assessment: Assessment,
  { commonBasis }: ComparisonResult,
) {
  const left = commonBasis.filter((id) => id !== criterion.id).length;
  return { left, total: assessment.criteria.filter(({ inUse }) => inUse).length };
}
