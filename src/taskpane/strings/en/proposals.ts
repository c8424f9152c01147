import { isUnreadable, type Proposal, type RatingEntry } from "../../../core/assessment/model";

const count = (number: number) => (number === 1 ? "1 proposal" : `${number} proposals`);

const GRADES = { A: "A verified", B: "B document", C: "C statement" } as const;

export const proposals = {
  proposed: ({ rating, evidence, origin }: Pick<Proposal, "rating" | "evidence" | "origin">) =>
    `Proposed: ${standing({ rating, evidence })}, from ${origin}.`,
  confirm: "Confirm",
  confirmFor: (vendor: string, proposed: string) => `Confirm for ${vendor}. ${proposed}`,
  dismiss: "Dismiss",
  dismissFor: (vendor: string, proposed: string) => `Dismiss for ${vendor}. ${proposed}`,
  toConfirm: (number: number) => `${count(number)} to confirm`,

  title: "Proposals",
  lead: "Nothing here counts before you confirm it. Look at each one, or confirm all of a vendor once you have seen them.",
  none: "No proposals. Every rating in this workbook was given or confirmed by a person.",
  ofVendor: (vendor: string, number: number) => `${vendor}, ${count(number)}`,
  line: (id: string, title: string) => (title === "" ? id : `${id} ${title}`),
  open: "Open",
  openFor: (criterion: string, vendor: string) => `Open ${criterion} for ${vendor}`,
  excludes: "Confirmed, it excludes this vendor.",
  confirmAll: (vendor: string, number: number) =>
    number === 1 ? `Confirm 1 for ${vendor}` : `Confirm all ${number} for ${vendor}`,
  withoutExcluding: (number: number) =>
    number === 1
      ? "1 would exclude the vendor and is left for you to open."
      : `${number} would exclude the vendor and are left for you to open.`,
  dismissAll: (vendor: string, number: number) =>
    number === 1 ? `Dismiss 1 for ${vendor}` : `Dismiss all ${number} for ${vendor}`,
  dismissQuestion: (vendor: string, number: number) =>
    `Dismiss ${count(number)} for ${vendor}? The ratings that stand stay as they are.`,
  keep: "Keep",
  done: (vendor: string, number: number) =>
    number === 1 ? `1 confirmed for ${vendor}.` : `${number} confirmed for ${vendor}.`,
  dismissed: (vendor: string, number: number) => `${count(number)} dismissed for ${vendor}.`,
  gone: "No longer in this assessment",
};

/** What is proposed, in words. */
function standing({ rating, evidence }: Pick<Proposal, "rating" | "evidence">): string {
  const grade =
    evidence === undefined ? "no evidence" : isUnreadable(evidence) ? evidence.unreadable : GRADES[evidence];
  return rating === "IE" || rating === "NA" || rating === undefined
    ? level(rating)
    : `${level(rating)}, ${grade}`;
}

function level(rating: RatingEntry | undefined): string {
  if (rating === undefined) return "no rating";
  if (rating === "IE") return "asked, no usable answer";
  if (rating === "NA") return "does not apply";
  return isUnreadable(rating) ? `“${rating.unreadable}”` : `level ${rating}`;
}
