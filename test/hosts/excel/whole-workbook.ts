import { newAssessment } from "../../../src/core/assessment/new-assessment";
import type { Answer, Assessment } from "../../../src/core/assessment/model";
import { loadLongTexts, PROFILE_IDS } from "../../../src/core/catalog";
import { isoDate, rating } from "../../../src/core/units";

const ANSWER: Answer = {
  rating: rating(3),
  evidence: "B",
  reference: "Data processing agreement of 4 March 2026, section 7.2, page 31",
  finding: "The contract names the safeguard and who checks it; the last report is fourteen months old.",
  assessor: "R. Example",
};

/** All criteria of the catalog, every one of them answered for every vendor. The vendors are fictional. */
export async function wholeAssessment(vendors: number): Promise<Assessment> {
  const blank = newAssessment({
    title: "Example, fictional vendors",
    profiles: PROFILE_IDS,
    vendorNames: Array.from({ length: vendors }, (_, index) => `Vendor ${index + 1}`),
    assessedOn: isoDate("2026-11-12"),
    language: "en",
    longTexts: await loadLongTexts("en"),
  });
  const answers = new Map(blank.criteria.map(({ id }) => [id, ANSWER] as const));
  return { ...blank, vendors: blank.vendors.map((vendor) => ({ ...vendor, answers })) };
}
