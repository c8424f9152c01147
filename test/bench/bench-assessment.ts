import type { Answer, Assessment } from "../../src/core/assessment/model";
import { newAssessment } from "../../src/core/assessment/new-assessment";
import { PROFILE_IDS, loadLongTexts } from "../../src/core/catalog/index";
import { criterionId, isoDate, rating } from "../../src/core/units";

interface Size {
  readonly criteria: number;
  readonly vendors: number;
}

/** Reads "74x3": criteria by vendors. */
export function sizeFrom(size: string): Size {
  const [criteria = Number.NaN, vendors = Number.NaN] = size.split("x").map(Number);
  if (!(criteria > 0 && vendors > 0)) throw new RangeError(`"${size}" is not a size such as 74x3.`);
  return { criteria, vendors };
}

/**
 * Every vendor answered on every criterion, with references and findings as long as people write them. Beyond the
 * catalog, its criteria are repeated under new ids.
 */
export async function benchAssessment({ criteria: count, vendors }: Size): Promise<Assessment> {
  const empty = newAssessment({
    title: "Bench",
    profiles: PROFILE_IDS,
    vendorNames: Array.from({ length: vendors }, (_, index) => `Fictional vendor ${index + 1}`),
    assessedOn: isoDate("2026-11-12"),
    language: "en",
    longTexts: await loadLongTexts("en"),
  });
  const known = empty.criteria.length;
  const criteria = Array.from({ length: count }, (_, index) => {
    const criterion = empty.criteria[index % known];
    if (criterion === undefined) throw new RangeError("The catalog is empty.");
    return index < known
      ? criterion
      : { ...criterion, id: criterionId(`${criterion.domain}-${index + 100}`) };
  }).toSorted(
    (one, other) =>
      empty.domains.findIndex(({ id }) => id === one.domain) -
      empty.domains.findIndex(({ id }) => id === other.domain),
  );
  return {
    ...empty,
    criteria,
    vendors: empty.vendors.map((vendor, column) => ({
      ...vendor,
      answers: new Map(criteria.map(({ id }, row) => [id, answer(row + column)])),
    })),
  };
}

function answer(seed: number): Answer {
  return {
    rating: rating(seed % 5),
    evidence: (["A", "B", "C"] as const)[seed % 3],
    reference: `Contract 4.${seed}, annex B`,
    finding:
      "No interface for State bodies is described; the contract bans it. Not independently tested so far.",
  };
}
