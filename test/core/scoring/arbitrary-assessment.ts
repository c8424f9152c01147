import * as fc from "fast-check";
import type { Answer, Assessment, Criterion, Vendor } from "../../../src/core/assessment/model";
import { vendorLetter } from "../../../src/core/assessment/vendor-letter";
import { criterionId, domainId, isoDate, rating } from "../../../src/core/units";
import { exampleSettings } from "../../scoring-examples";

export const MOST_CRITERIA = 74;
export const MOST_VENDORS = 8;

/** Kept so low that the laws can scale them by 33 within the range of 0 to 100. */
const WEIGHTS = [0, 0.1, 0.5, 1, 1, 2, 2.25, 3];
const DOMAINS = ["GOV", "PRV", "SEC", "EXP", "REM"];
const RATINGS = [0, 1, 2, 3, 4, 0.25, 0.499_999, 0.5, 1.49, 1.5, 2.01, 2.75, 3.6, 3.999_999_999];
const override = {
  reason: "Only vendor with this service",
  approver: "Project owner",
  until: isoDate("2027-06-30"),
};
const excused: Answer = { rating: "NA", reason: "Not part of this purchase", approver: "Project owner" };

const RATED = RATINGS.flatMap((value): readonly Answer[] =>
  (["A", "B", "C", undefined] as const).map((evidence) => ({ rating: rating(value), evidence })),
);
const ANSWERS: readonly Answer[] = [
  ...RATED,
  ...RATED.slice(0, 8).map((answer) => ({ ...answer, override })),
  {},
  { rating: "IE", evidence: "A" },
  { rating: "NA" },
  { rating: { unreadable: "maybe" } },
];

/** Any answer but a valid N/A, as its place in the table. */
export const answerThatApplies = fc.nat(ANSWERS.length - 1);
/** A valid N/A now and then. */
const anyAnswer = fc.nat(ANSWERS.length + 2);

/** One number holds a whole criterion: arrays of full size are drawn, and made smaller, quickly. */
const anyCriterion = fc.nat(WEIGHTS.length * DOMAINS.length * 4 ** 4 * 4 * 8 - 1);

/** Up to 74 criteria in 5 domains and up to 8 vendors, sizes drawn evenly, so that full ones occur in every run. */
export const anyAssessment: fc.Arbitrary<Assessment> = fc
  .record({
    criteria: fc.array(anyCriterion, { minLength: 1, maxLength: MOST_CRITERIA, size: "max" }),
    domainWeights: fc.array(fc.constantFrom(0, 1, 8, 12.5, 20), { minLength: 5, maxLength: 5, size: "max" }),
    index: fc.constantFrom("severity-first" as const, "product" as const),
    vendors: fc.array(answersOf(anyAnswer), { minLength: 1, maxLength: MOST_VENDORS, size: "max" }),
  })
  .map(({ criteria, domainWeights, index, vendors }) => {
    const asked = criteria.map(criterionOf);
    return {
      title: "Any comparison",
      profiles: [],
      assessedOn: isoDate("2026-11-12"),
      project: {},
      settings: { ...exampleSettings, index },
      domains: DOMAINS.map((id, place) => ({
        id: domainId(id),
        title: id,
        weight: domainWeights[place] ?? 0,
      })),
      criteria: asked,
      vendors: vendors.map((answers, place) => vendorOf(answers, place, asked)),
    };
  });

/** One answer for each criterion there can be; those too many are passed over. */
export function answersOf(answer: fc.Arbitrary<number>): fc.Arbitrary<readonly number[]> {
  return fc.array(answer, { minLength: MOST_CRITERIA, maxLength: MOST_CRITERIA, size: "max" });
}

export function answerAt(place: number): Answer {
  return ANSWERS[place] ?? excused;
}

export function vendorOf(answers: readonly number[], place: number, criteria: readonly Criterion[]): Vendor {
  const id = vendorLetter(place);
  return {
    id,
    name: `Vendor ${id}`,
    answers: new Map(criteria.map((asked, index) => [asked.id, answerAt(answers[index] ?? 0)])),
  };
}

function criterionOf(drawn: number, place: number): Criterion {
  let rest = drawn;
  const draw = (count: number): number => {
    const drawnPart = rest % count;
    rest = Math.floor(rest / count);
    return drawnPart;
  };
  const domain = DOMAINS[draw(DOMAINS.length)] ?? "GOV";
  const id = `${domain}-${String(place).padStart(2, "0")}`;
  return {
    id: criterionId(id),
    domain: domainId(domain),
    title: id,
    weight: WEIGHTS[draw(WEIGHTS.length)] ?? 0,
    scale: 1 + draw(4),
    scope: 1 + draw(4),
    irremediability: 1 + draw(4),
    likelihood: 1 + draw(4),
    redFlag: draw(4) === 0,
    inUse: draw(8) > 0,
  };
}
