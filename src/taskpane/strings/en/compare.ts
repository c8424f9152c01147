import type { GapKind } from "../../../core/comparison/gaps";
import type { Counting } from "../../../core/scoring/answer-effect";
import { dateOf, listOf } from "./risk";

/** Words for one, and for several. */
const counted = (count: number, one: string, several: string) => `${count} ${count === 1 ? one : several}`;

const GAPS: Readonly<Record<GapKind, { readonly title: string; readonly short: (count: number) => string }>> =
  {
    "not rated": { title: "Not rated yet", short: (count) => `${count} open` },
    unreadable: { title: "No readable rating in the sheet", short: (count) => `${count} unreadable` },
    "no usable answer": {
      title: "Asked, no usable answer",
      short: (count) => `${count} without usable answer`,
    },
    "not applicable without reason or approver": {
      title: "Does not apply, but without reason or approver",
      short: (count) => `${count} without reason or approver`,
    },
    "red flag without evidence": {
      title: "Red flags rated without evidence",
      short: (count) => counted(count, "red flag without evidence", "red flags without evidence"),
    },
    "without evidence": {
      title: "Rated without evidence",
      short: (count) => counted(count, "rating without evidence", "ratings without evidence"),
    },
    "to reconcile": { title: "Assessors differ, to be agreed", short: (count) => `${count} to be agreed` },
  };

export const compare = {
  heading: "Compare",
  empty: "Nothing to compare yet. Set up the assessment first.",
  ranking: "Ranking by residual risk",
  residualRisk: "Residual risk",
  orderSoFar: "Order so far",
  legend: ["● worst case, the headline", "○ best case", "0 = no risk left, 100 = worst"],
  answered: "Answered",
  checks: "Checks",
  weightsFixed: "Weights fixed",
  notFixed: "Not yet",
  date: dateOf,
  ofAll: (answered: number, total: number) => `${answered} of ${total}`,
  raisedTo: "raised to",
  noFigure: "No criterion counts for this vendor, so it has no figure and no place.",
  commonBasis: (count: number, interval: string) => `On the ${count} criteria all share: ${interval}`,
  showCell: "Show the cell",
  showCellOf: (vendor: string) => `Show the cell of ${vendor}`,
  differs: (sheet: string, ratings: string) => `The sheet says ${sheet}, the ratings give ${ratings}.`,
  provisionalTitle: "Provisional.",
  provisional: (open: number, onlyVendor: string | undefined) =>
    onlyVendor === undefined
      ? `${counted(open, "rating", "ratings")} open. Figures are provisional and cannot be signed.`
      : `${onlyVendor} has ${counted(open, "rating", "ratings")} open. Nobody can sign yet.`,
  uneven: (vendors: readonly string[], criteria: readonly string[]) =>
    `Not applicable for ${listOf(vendors)} only: ${listOf(criteria)}.`,
  remaining: (count: number) => `All vendors are compared on the remaining ${count} criteria.`,
  byDomain: "By domain",
  heatMap: "All domains at a glance, as a heat map",
  radar: "The vendors' profiles, as a radar",
  openMap: "Open answers by severity and likelihood, as a picture",
  byDomainHint: "Worst case. Higher is worse.",
  severe: "Severe critical items",
  severeHint: "Severity 4 and a residual risk in the critical band: harm nobody guards against.",
  noSevere: "None.",
  missing: "What is missing",
  nothingMissing: "Every point is rated, with evidence.",
  gapTitle: (kind: GapKind) => GAPS[kind].title,
  gapSummary: (gaps: readonly { readonly kind: GapKind; readonly count: number }[]) =>
    gaps.map(({ kind, count }) => GAPS[kind].short(count)).join(", "),
  goToRating: "Go to this rating",
  goToRatingOf: (criterion: string, vendor: string) => `Go to this rating: ${criterion}, ${vendor}`,
  closeGap: "Close the gap first",
  closeGapHint: "Points of the open range that each answer holds.",
  openAnswer,
  rateOpenPoints: "Rate the open points",
  rateRedFlags: "Rate the red flags",
  whatYouCanDo: "What you can do",
  ways: (clearFrom: number) => [
    {
      lead: "Ask for a remedy.",
      rest: `Level 1 on its red flags brings a vendor back as conditional, level ${clearFrom} as clear.`,
    },
    { lead: "Widen the search.", rest: "Add a vendor; the others keep their figures." },
    { lead: "Do not buy, or buy less.", rest: "Drop the function that causes the harm." },
    {
      lead: "Override for a time.",
      rest: "Needs a reason, an approver and an end date, and stays printed on the Comparison.",
    },
  ],
  failedFlag: (criterion: string, title: string, rating: number, grade: string | undefined) =>
    `${criterion} ${title}: level ${rating}${grade === undefined ? "" : `, ${grade}`}`,
  grade: { A: "verified", B: "document", C: "statement" } as Readonly<Record<string, string>>,
};

/** Why an answer leaves a range, in a few words. */
function openAnswer(counting: Counting): string {
  switch (counting.kind) {
    case "capped":
      return `Rated ${counting.rating} on a ${counting.grade === "C" ? "statement; a document" : "document; a test"} counts more`;
    case "without evidence":
      return `Rated ${counting.rating} without evidence`;
    case "no usable answer":
      return "Asked, no usable answer";
    case "not applicable without reason or approver":
      return "Does not apply, but without reason or approver";
    case "unreadable":
      return `No readable rating: “${counting.text}”`;
    default:
      return "Not rated yet";
  }
}
