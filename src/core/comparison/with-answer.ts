import type { Answer, Assessment } from "../assessment/model";
import type { CriterionId, VendorId } from "../units";

/** The assessment with one answer changed; fields not named in the change stay. */
export function withAnswer(
  assessment: Assessment,
  vendor: VendorId,
  criterion: CriterionId,
  change: Partial<Answer>,
): Assessment {
  const vendors = assessment.vendors.map((one) => {
    if (one.id !== vendor) return one;
    const answers = new Map(one.answers).set(criterion, { ...one.answers.get(criterion), ...change });
    return { ...one, answers };
  });
  return { ...assessment, vendors };
}
