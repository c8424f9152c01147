import type { Assessment } from "../../core/assessment/model";
import type { ComparisonResult, VendorResult } from "../../core/scoring/result";
import type { CriterionId, VendorId } from "../../core/units";
import type { WorkOrder } from "./session";

export interface OpenPoint {
  readonly vendor: VendorId;
  readonly criterion: CriterionId;
}

/**
 * Everything not answered yet, or answered and proposed anew, in the order in which to work: red flags first, because they decide the tiers,
 * then the other criteria; by criterion or by vendor.
 */
export function openPoints(
  assessment: Assessment,
  comparison: ComparisonResult,
  order: WorkOrder,
): readonly OpenPoint[] {
  const open = new Map(comparison.vendors.map((vendor) => [vendor.id, new Set(vendor.missing)]));
  for (const { vendor, criterion } of assessment.proposals ?? []) open.get(vendor)?.add(criterion);
  const inUse = assessment.criteria.filter((criterion) => criterion.inUse);
  const criteria = inUse.toSorted((one, other) => Number(other.redFlag) - Number(one.redFlag));
  const pairs =
    order === "by-criterion"
      ? criteria.flatMap(({ id }) =>
          comparison.vendors.map((vendor) => ({ vendor: vendor.id, criterion: id })),
        )
      : comparison.vendors.flatMap((vendor) =>
          criteria.map(({ id }) => ({ vendor: vendor.id, criterion: id })),
        );
  return pairs.filter(({ vendor, criterion }) => open.get(vendor)?.has(criterion) ?? false);
}

/** Criteria in use, and how many of them this vendor has answered. */
export function answeredOf(vendor: VendorResult): { readonly answered: number; readonly total: number } {
  const inUse = [...vendor.criteria.values()].filter(({ state }) => state !== "not used").length;
  return { answered: inUse - vendor.missing.length, total: inUse };
}
