import type { Assessment } from "../assessment/model";
import { GRAVEST, likelihood, severity } from "../scoring/severity";
import type { ComparisonResult, VendorResult } from "../scoring/result";
import type { CriterionId } from "../units";
import { openCriteria } from "./open-answers";

/** Open answers on criteria of one severity and one likelihood, both 1 to 4. */
export interface OpenCell {
  readonly severity: number;
  readonly likelihood: number;
  /** Vendors with open answers there, in the order of the assessment. */
  readonly vendors: readonly OpenOfVendor[];
}

export interface OpenOfVendor {
  readonly vendor: VendorResult;
  readonly criteria: readonly CriterionId[];
}

/**
 * Where the open answers stand between severity and likelihood, the gravest first, then the likeliest. Parts
 * between two steps count as the higher one. Cells without an open answer are left out.
 */
export function openBySeverity({ criteria }: Assessment, { vendors }: ComparisonResult): readonly OpenCell[] {
  const open = vendors.map((vendor) => ({ vendor, criteria: new Set(openCriteria(vendor)) }));
  const steps = Array.from({ length: GRAVEST }, (_, place) => GRAVEST - place);
  return steps
    .flatMap((gravity) =>
      steps.map((chance) => {
        const inCell = criteria.filter(
          (one) => Math.ceil(severity(one)) === gravity && Math.ceil(likelihood(one)) === chance,
        );
        const of = open.map(({ vendor, criteria: ids }): OpenOfVendor => ({
          vendor,
          criteria: inCell.flatMap(({ id }) => (ids.has(id) ? [id] : [])),
        }));
        return {
          severity: gravity,
          likelihood: chance,
          vendors: of.filter(({ criteria: ids }) => ids.length > 0),
        };
      }),
    )
    .filter((cell) => cell.vendors.length > 0);
}
