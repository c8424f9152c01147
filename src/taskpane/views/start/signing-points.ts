import { type Assessment, isUnreadable } from "../../../core/assessment/model";
import type { ComparisonResult, VendorResult } from "../../../core/scoring/result";
import type { CriterionId } from "../../../core/units";

export interface CriteriaOfVendor {
  readonly vendor: VendorResult;
  readonly criteria: readonly CriterionId[];
}

/** Red flags with a rating and no readable evidence grade, by vendor; vendors without any are left out. */
export function redFlagsWithoutEvidence(
  assessment: Assessment,
  comparison: ComparisonResult,
): readonly CriteriaOfVendor[] {
  const redFlags = assessment.criteria.filter(({ redFlag }) => redFlag).map(({ id }) => id);
  return byVendor(comparison, (vendor) => redFlags.filter((id) => isUnproven(assessment, vendor, id)));
}

/** Ratings on which two assessors differ so much that they must agree before anybody signs. */
export function ratingsToReconcile(comparison: ComparisonResult): readonly CriteriaOfVendor[] {
  return byVendor(comparison, (vendor) => vendor.toReconcile);
}

export function countCriteria(lists: readonly CriteriaOfVendor[]): number {
  return lists.reduce((sum, { criteria }) => sum + criteria.length, 0);
}

function byVendor(
  comparison: ComparisonResult,
  criteriaOf: (vendor: VendorResult) => readonly CriterionId[],
): readonly CriteriaOfVendor[] {
  return comparison.vendors
    .map((vendor) => ({ vendor, criteria: criteriaOf(vendor) }))
    .filter(({ criteria }) => criteria.length > 0);
}

function isUnproven(assessment: Assessment, vendor: VendorResult, criterion: CriterionId): boolean {
  if (vendor.criteria.get(criterion)?.state !== "rated") return false;
  const evidence = assessment.vendors.find(({ id }) => id === vendor.id)?.answers.get(criterion)?.evidence;
  return evidence === undefined || isUnreadable(evidence);
}
