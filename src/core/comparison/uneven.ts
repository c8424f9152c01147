import type { ComparisonResult, VendorResult } from "../scoring/result";
import type { CriterionId } from "../units";

/** Criteria that do not apply to some compared vendors and do to others: they left the common basis. */
export interface Uneven {
  readonly vendors: readonly VendorResult[];
  readonly criteria: readonly CriterionId[];
}

/** Grouped by the vendors they do not apply to. */
export function unevenNotApplicable({ vendors }: ComparisonResult): readonly Uneven[] {
  const criteria = new Set(vendors.flatMap((vendor) => vendor.unevenNotApplicable));
  const groups = new Map<string, Uneven>();
  for (const criterion of criteria) {
    const exempt = vendors.filter((vendor) => vendor.unevenNotApplicable.includes(criterion));
    const key = exempt.map(({ id }) => id).join(" ");
    groups.set(key, { vendors: exempt, criteria: [...(groups.get(key)?.criteria ?? []), criterion] });
  }
  return [...groups.values()];
}
