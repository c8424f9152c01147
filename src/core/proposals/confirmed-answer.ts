import { isFilled } from "../assessment/cell-text";
import { type Answer, type Assessment, isUnreadable, type Proposal } from "../assessment/model";
import { withAnswer } from "../comparison/with-answer";
import type { CriterionId, VendorId } from "../units";
import { isSameProposal } from "./same-proposal";

/** Proposals about one answer; there may be several, of different origin. */
export function proposalsFor(
  { proposals = [] }: Pick<Assessment, "proposals">,
  vendor: VendorId,
  criterion: CriterionId,
): readonly Proposal[] {
  return proposals.filter((proposal) => proposal.vendor === vendor && proposal.criterion === criterion);
}

/**
 * What confirming writes: the proposed rating and evidence, and as reference its origin, behind the reference that stands
 * there already. Everything else about the answer stays, and so does a rating for which nothing readable is proposed.
 */
export function confirmedAnswer(
  answer: Answer | undefined,
  { rating, evidence, origin }: Proposal,
): Pick<Answer, "rating" | "evidence" | "reference"> {
  const reference = withOrigin(answer?.reference, origin);
  return rating === undefined || isUnreadable(rating) ? { reference } : { rating, evidence, reference };
}

/** The assessment once these proposals count. All other proposals about the same answers have had their day and go too. */
export function withConfirmed(assessment: Assessment, confirmed: readonly Proposal[]): Assessment {
  const answered = confirmed.reduce((before, proposal) => {
    const { vendor, criterion } = proposal;
    const answer = before.vendors.find(({ id }) => id === vendor)?.answers.get(criterion);
    return withAnswer(before, vendor, criterion, confirmedAnswer(answer, proposal));
  }, assessment);
  const settled = confirmed.flatMap(({ vendor, criterion }) => proposalsFor(assessment, vendor, criterion));
  return withoutProposals(answered, settled);
}

/** The assessment without these proposals. */
export function withoutProposals(assessment: Assessment, dismissed: readonly Proposal[]): Assessment {
  const left = (assessment.proposals ?? []).filter(
    (proposal) => !dismissed.some((one) => isSameProposal(one, proposal)),
  );
  return { ...assessment, proposals: left.length === 0 ? undefined : left };
}

function withOrigin(reference: string | undefined, origin: string): string {
  if (reference === undefined || !isFilled(reference)) return origin;
  return reference.includes(origin) ? reference : `${reference}; ${origin}`;
}
