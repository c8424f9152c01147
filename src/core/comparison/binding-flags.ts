import type { Assessment } from "../assessment/model";
import { answerEffect, type Counting } from "../scoring/answer-effect";
import type { VendorResult } from "../scoring/result";
import type { CriterionId } from "../units";

/** A red flag that binds the outcome, with what its answer counts as. */
export interface BindingFlag {
  readonly criterion: CriterionId;
  readonly counting: Counting;
  readonly grade: string | undefined;
}

/** Red flags behind a vendor's tier, the gravest first: those that exclude it, otherwise those that make it conditional. */
export function bindingFlags(assessment: Assessment, vendor: VendorResult): readonly BindingFlag[] {
  const answers = assessment.vendors.find(({ id }) => id === vendor.id)?.answers;
  return assessment.criteria.flatMap(({ id }) => {
    const result = vendor.criteria.get(id);
    if (result === undefined || result.tier === 0 || result.tier !== vendor.tier) return [];
    const answer = answers?.get(id);
    const grade = typeof answer?.evidence === "string" ? answer.evidence : undefined;
    return [{ criterion: id, counting: answerEffect(result, answer, assessment.settings).counting, grade }];
  });
}
