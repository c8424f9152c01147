import type {
  Answer,
  Assessment,
  PreviousAnswer,
  PreviousRound,
  PreviousVendor,
  Proposal,
  Vendor,
} from "../assessment/model";
import { isUnreadable } from "../assessment/model";
import { compare } from "../scoring/compare";
import { countedRating } from "../scoring/counted-rating";
import type { VendorResult } from "../scoring/result";
import type { CriterionId, IsoDate } from "../units";
import { oneYearAfter } from "./next-review";

export interface RoundStart {
  readonly on: IsoDate;
  /** Where the proposals come from, in words, for example "Round of 12 November 2026". */
  readonly origin: string;
}

/**
 * A new round of the same assessment. Every rating that counted becomes a proposal that somebody has to confirm, so that
 * nothing is believed because it was believed a year ago; approvals (of an N/A, of an override) have to be given again.
 * References, findings, conditions and weights stay. The figures of this round are kept to compare with.
 */
export function newRound(assessment: Assessment, { on, origin }: RoundStart): Assessment {
  const proposals = assessment.vendors.flatMap((vendor) => proposalsFrom(vendor, origin));
  return {
    ...assessment,
    assessedOn: on,
    project: { ...assessment.project, nextReview: oneYearAfter(on) },
    vendors: assessment.vendors.map(withoutStatus),
    proposals: proposals.length === 0 ? undefined : proposals,
    previousRound: previousRound(assessment),
  };
}

/** Answers and figures of the assessment as they stand, to be kept beside the next round. */
export function previousRound(assessment: Assessment): PreviousRound {
  const { vendors } = compare(assessment);
  return {
    title: assessment.title,
    assessedOn: assessment.assessedOn,
    vendors: vendors.map((result, place) => previousVendor(assessment.vendors[place]?.answers, result)),
  };
}

function previousVendor(answers: Vendor["answers"] | undefined, result: VendorResult): PreviousVendor {
  const { id, name, worst, best, rank } = result;
  const kept = new Map<CriterionId, PreviousAnswer>();
  for (const [criterion, answer] of answers ?? []) {
    const rating = countedRating(answer);
    if (rating === undefined && answer.evidence === undefined) continue;
    const residualWorst = result.criteria.get(criterion)?.worst;
    kept.set(criterion, { rating, evidence: answer.evidence, residualWorst });
  }
  return { id, name, worst, best, rank, answers: kept };
}

/** What could not be read is no rating to propose. */
function proposalsFrom({ id: vendor, answers }: Vendor, origin: string): readonly Proposal[] {
  return [...answers].flatMap(([criterion, answer]) => {
    const rating = countedRating(answer);
    if (rating === undefined || isUnreadable(rating)) return [];
    return [{ vendor, criterion, rating, evidence: answer.evidence, origin }];
  });
}

function withoutStatus(vendor: Vendor): Vendor {
  const answers = [...vendor.answers].map(([criterion, answer]) => [criterion, reset(answer)] as const);
  return { ...vendor, answers: new Map(answers) };
}

/** An override keeps its reason, so that it can be approved again; without an approver it does not count. */
function reset(answer: Answer): Answer {
  const reason = answer.override?.reason;
  return {
    ...answer,
    rating: undefined,
    second: undefined,
    agreed: undefined,
    evidence: undefined,
    assessor: undefined,
    approver: undefined,
    override: reason === undefined ? undefined : { reason },
  };
}
