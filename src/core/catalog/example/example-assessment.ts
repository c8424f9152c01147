import { newAssessment } from "../../assessment/new-assessment";
import type { Answer, Assessment, Vendor } from "../../assessment/model";
import { type CriterionId, criterionId, isoDate, rating } from "../../units";
import type { ExampleAnswerTexts, ExampleTexts } from "../texts/example-texts";
import type { Language } from "../texts/languages";
import type { LongTexts } from "../texts/long-texts";
import { CRITERIA } from "../criteria";
import type { ExampleRating, ExampleRatings } from "./example-rating";
import { EXAMPLE_VENDORS, type ExampleVendorId } from "./vendors";

const VENDOR_IDS = ["alder-meet", "birchline", "cedar-rooms"] as const satisfies readonly ExampleVendorId[];

/**
 * A finished-looking comparison to learn from: the vendor with the best papers is knocked out by one clause, the one
 * with the lowest residual risk waits for an answer on a red flag, and a few ratings are still open.
 */
export function exampleAssessment(language: Language, texts: ExampleTexts, longTexts: LongTexts): Assessment {
  const blank = newAssessment({
    title: texts.title,
    profiles: ["messaging-conferencing"],
    vendorNames: VENDOR_IDS.map((id) => texts.vendors[id].name),
    assessedOn: isoDate("2026-11-12"),
    language,
    longTexts,
  });
  return {
    ...blank,
    project: {
      ...texts.project,
      weightsFixedOn: isoDate("2026-10-02"),
      awardNotBefore: isoDate("2027-02-15"),
      nextReview: isoDate("2027-11-15"),
    },
    vendors: blank.vendors.map((vendor, index) => rated(vendor, VENDOR_IDS[index], texts)),
  };
}

function rated(vendor: Vendor, id: ExampleVendorId | undefined, texts: ExampleTexts): Vendor {
  if (id === undefined) throw new RangeError(`The example has no answers of ${vendor.name}.`);
  const { answers, ...about } = texts.vendors[id];
  return { ...vendor, ...about, answers: answersOf(EXAMPLE_VENDORS[id], answers, texts.assessors) };
}

function answersOf(
  ratings: ExampleRatings,
  texts: Readonly<Partial<Record<keyof ExampleRatings, ExampleAnswerTexts>>>,
  assessors: ExampleTexts["assessors"],
): ReadonlyMap<CriterionId, Answer> {
  const answers = new Map<CriterionId, Answer>();
  for (const { id, domain } of CRITERIA) {
    const entry = ratings[id];
    if (entry === undefined) continue;
    answers.set(criterionId(id), { ...answer(entry), assessor: assessors[domain], ...texts[id] });
  }
  return answers;
}

function answer({ rating: entered, second, agreed, conditionDue, ...rest }: ExampleRating): Answer {
  return {
    ...rest,
    rating: typeof entered === "number" ? rating(entered) : entered,
    ...(second === undefined ? {} : { second: rating(second) }),
    ...(agreed === undefined ? {} : { agreed: rating(agreed) }),
    ...(conditionDue === undefined ? {} : { conditionDue: isoDate(conditionDue) }),
  };
}
