import type { Answer, Assessment, EvidenceGrade, Settings, Vendor } from "../assessment/model";
import type { ComparisonResult, CriterionResult, VendorResult } from "../scoring/result";
import { type CriterionId, rating } from "../units";

/**
 * An answer is open while its worst and its best reading differ: not answered, no usable answer, not
 * applicable without reason or approver, or rated higher than the evidence proves.
 */
export function isOpen({ worstReading, bestReading }: CriterionResult): boolean {
  return worstReading !== bestReading;
}

export function openCriteria(vendor: VendorResult): readonly CriterionId[] {
  return [...vendor.criteria].filter(([, result]) => isOpen(result)).map(([id]) => id);
}

/** The assessment as if each open answer of one vendor came in as good as it can be, with proof. */
export function withBestAnswers(assessment: Assessment, vendor: VendorResult): Assessment {
  return withAnswers(assessment, vendor, ({ bestReading = 0 }) => ({
    rating: rating(bestReading),
    evidence: strongestGrade(assessment.settings.caps),
  }));
}

/** The assessment as if each open answer of one vendor came in at its worst, with proof. */
export function withWorstAnswers(assessment: Assessment, vendor: VendorResult): Assessment {
  return withAnswers(assessment, vendor, ({ worstReading = 0 }) => ({
    rating: rating(worstReading),
    evidence: strongestGrade(assessment.settings.caps),
  }));
}

function withAnswers(
  assessment: Assessment,
  result: VendorResult,
  answered: (result: CriterionResult) => Answer,
): Assessment {
  const filled = (vendor: Vendor): Vendor => {
    const open = [...result.criteria].filter(([, criterion]) => isOpen(criterion));
    const answers = new Map([
      ...vendor.answers,
      ...open.map(([id, criterion]) => [id, answered(criterion)] as const),
    ]);
    return { ...vendor, answers };
  };
  return {
    ...assessment,
    vendors: assessment.vendors.map((vendor) => (vendor.id === result.id ? filled(vendor) : vendor)),
  };
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
