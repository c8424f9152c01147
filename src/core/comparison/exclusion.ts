import type { Answer, Assessment } from "../assessment/model";
import { compare } from "../scoring/compare";
import type { CriterionId, VendorId } from "../units";
import { withAnswer } from "./with-answer";

/** Whether a change of one answer would exclude a vendor that is not excluded yet. */
export function excludesVendor(
  assessment: Assessment,
  vendor: VendorId,
  criterion: CriterionId,
  change: Partial<Answer>,
): boolean {
  const alone = { ...assessment, vendors: assessment.vendors.filter(({ id }) => id === vendor) };
  return !isExcluded(alone) && isExcluded(withAnswer(alone, vendor, criterion, change));
}

/** A vendor's tier rests on its own answers, so it can be asked about alone. */
function isExcluded(alone: Assessment): boolean {
  const [result] = compare(alone).vendors;
  return result !== undefined && [...result.criteria.values()].some(({ tier }) => tier === 2);
}
