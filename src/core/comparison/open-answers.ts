import type { Answer, EvidenceGrade, Settings, Vendor } from "../assessment/model";
import type { ComparisonResult, CriterionResult, VendorResult } from "../scoring/result";
import { type CriterionId, rating } from "../units";

/**
 * An answer is open while its worst and its best reading differ: not answered, no usable answer, not
 * applicable without reason or approver, or rated higher than the evidence proves.
 */
function isOpen({ worstReading, bestReading }: CriterionResult): boolean {
  return worstReading !== bestReading;
}

export function openCriteria(vendor: VendorResult): readonly CriterionId[] {
  return [...vendor.criteria].filter(([, result]) => isOpen(result)).map(([id]) => id);
}

/** The vendor as if each of its open answers came in as good as it can be, with proof. */
export function withBestAnswers(vendor: Vendor, result: VendorResult, caps: Settings["caps"]): Vendor {
  return withOpenAnswers(vendor, result, caps, ({ bestReading }) => bestReading);
}

/** The vendor as if each of its open answers came in at its worst, with proof. */
export function withWorstAnswers(vendor: Vendor, result: VendorResult, caps: Settings["caps"]): Vendor {
  return withOpenAnswers(vendor, result, caps, ({ worstReading }) => worstReading);
}

function withOpenAnswers(
  vendor: Vendor,
  { criteria }: VendorResult,
  caps: Settings["caps"],
  reading: (result: CriterionResult) => number | undefined,
): Vendor {
  const evidence = strongestGrade(caps);
  const answers = new Map<CriterionId, Answer>(vendor.answers);
  for (const [id, result] of criteria) {
    if (isOpen(result)) answers.set(id, { rating: rating(reading(result) ?? 0), evidence });
  }
  return { ...vendor, answers };
}

function strongestGrade(caps: Settings["caps"]): EvidenceGrade {
  const grades: readonly EvidenceGrade[] = ["A", "B", "C"];
  return grades.reduce((best, grade) => (caps[grade] > caps[best] ? grade : best));
}

/** Whether nobody has answered anything yet. */
export function isUntouched({ vendors }: ComparisonResult): boolean {
  return vendors.every(({ criteria }) =>
    [...criteria.values()].every(({ state }) => state === "blank" || state === "not used"),
  );
}
