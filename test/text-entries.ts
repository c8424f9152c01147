import type {
  Answer,
  Assessment,
  EvidenceGrade,
  RatingEntry,
  Unreadable,
  Vendor,
} from "../src/core/assessment/model";
import { isUnreadable } from "../src/core/assessment/model";
import { randomSource } from "./random-source";
import type { RandomSource } from "./random-source";

/** The same assessment twice: as typed by an untidy person, and as it must be understood. */
export interface TypedAssessment {
  /** Some ratings and grades stand as text, padded or in lower case; each is carried as an `Unreadable` word for word. */
  readonly typed: Assessment;
  readonly understood: Assessment;
}

/** Retypes a fifth of the ratings and grades as text: "3", "  ie ", "n/a", " b ". What they mean does not change. */
export function typedAsText(assessment: Assessment, index: number): TypedAssessment {
  const random = randomSource(index + 7_000_000);
  return {
    typed: { ...assessment, vendors: assessment.vendors.map((vendor) => retypedVendor(random, vendor)) },
    understood: assessment,
  };
}

function retypedVendor(random: RandomSource, vendor: Vendor): Vendor {
  const answers = [...vendor.answers].map(([id, answer]) => [id, retyped(random, answer)] as const);
  return { ...vendor, answers: new Map(answers) };
}

function retyped(random: RandomSource, answer: Answer): Answer {
  const entry = (value: RatingEntry | undefined): RatingEntry | undefined =>
    random.chance(0.2) ? ratingText(random, value) : value;
  return {
    ...answer,
    rating: entry(answer.rating),
    second: entry(answer.second),
    agreed: entry(answer.agreed),
    evidence: random.chance(0.2) ? gradeText(random, answer.evidence) : answer.evidence,
  };
}

function ratingText(random: RandomSource, value: RatingEntry | undefined): RatingEntry | undefined {
  if (value === undefined) return { unreadable: "  " };
  if (isUnreadable(value)) return value;
  if (value === "NA") return { unreadable: random.pick(["na", " N/A", "n/a ", "Na"]) };
  if (value === "IE") return { unreadable: random.pick(["ie", "  IE ", "iE"]) };
  return Number.isInteger(value)
    ? { unreadable: random.pick([`${value}`, ` ${value}`, `${value}  `]) }
    : value;
}

function gradeText(
  random: RandomSource,
  grade: EvidenceGrade | Unreadable | undefined,
): EvidenceGrade | Unreadable | undefined {
  if (grade === undefined || isUnreadable(grade)) return grade;
  return { unreadable: random.pick([` ${grade}`, grade.toLowerCase(), `${grade.toLowerCase()}  `]) };
}
