import type { Answer, Assessment, EvidenceGrade } from "../assessment/model";
import { countedRating } from "../scoring/counted-rating";
import { type CriterionId, type DomainId, type Rating, rating, type VendorId } from "../units";

/** One answer that is tried out: another level, other evidence, or both. What is absent stays as it is. */
export interface TriedAnswer {
  readonly vendor: VendorId;
  readonly criterion: CriterionId;
  readonly level?: number | undefined;
  readonly evidence?: EvidenceGrade | undefined;
}

/** What is tried out. Nothing of it stands in the workbook. */
export interface Trial {
  readonly weights: ReadonlyMap<DomainId, number>;
  readonly answers: readonly TriedAnswer[];
}

export const NO_TRIAL: Trial = { weights: new Map(), answers: [] };

export function isNoTrial({ weights, answers }: Trial): boolean {
  return weights.size === 0 && answers.every(isUnchanged);
}

/** The assessment as if the trial were so. Ids that it does not know change nothing. */
export function withTrial(assessment: Assessment, { weights, answers }: Trial): Assessment {
  const tried = answers.filter((one) => !isUnchanged(one));
  return {
    ...assessment,
    domains: assessment.domains.map((domain) => {
      const weight = weights.get(domain.id);
      return weight === undefined ? domain : { ...domain, weight };
    }),
    vendors: assessment.vendors.map((vendor) => {
      const own = tried.filter((one) => one.vendor === vendor.id);
      if (own.length === 0) return vendor;
      const changed = new Map(vendor.answers);
      for (const one of own) {
        changed.set(one.criterion, triedAnswer(vendor.answers.get(one.criterion) ?? {}, one));
      }
      return { ...vendor, answers: changed };
    }),
  };
}

/** Where two people rated, the level is tried as the one they agree on: it alone counts then. */
function triedAnswer(answer: Answer, { level, evidence }: TriedAnswer): Answer {
  const proven: Answer = evidence === undefined ? answer : { ...answer, evidence };
  if (level === undefined) return proven;
  return answer.agreed === undefined && answer.second === undefined
    ? { ...proven, rating: rating(level) }
    : { ...proven, agreed: rating(level) };
}

/** The level that counts now; absent where there is none. */
export function levelNow(answer: Answer | undefined): Rating | undefined {
  const counted = answer && countedRating(answer);
  return typeof counted === "number" ? counted : undefined;
}

function isUnchanged({ level, evidence }: TriedAnswer): boolean {
  return level === undefined && evidence === undefined;
}
