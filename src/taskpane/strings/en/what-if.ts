import type { EvidenceGrade, Unreadable } from "../../../core/assessment/model";
import { dateOf, listOf } from "./risk";

const GRADES: Readonly<Record<EvidenceGrade, string>> = {
  A: "A verified",
  B: "B document",
  C: "C statement",
};

/** Trying out other weights, ratings and evidence. */
export const whatIf = {
  title: "What if",
  lead: "Move a weight, change a rating or assume evidence. Nothing is written yet.",
  result: "What comes of it",
  header: { place: "Place", risk: "Residual risk, 0 to 100", first: "First of 100" },
  firstHint: "Times first, out of 100 ways in which the gaps could be filled.",
  unknown: "–",
  sameOrder: "The order is as it stands in the workbook.",
  moved: (moves: readonly { readonly name: string; readonly from: number; readonly to: number }[]) =>
    `${listOf(moves.map(({ name, from, to }) => `${name} moves from ${from} to ${to}`))}.`,
  gainsPlace: (name: string, to: number) => `${name} gets place ${to}.`,
  losesPlace: (name: string) => `${name} has no place any more.`,

  weights: "Domain weights",
  weightOf: (domain: string) => `Weight of ${domain}`,
  numberOf: (domain: string) => `Weight of ${domain} as a number`,
  weightInWords: (weight: number, share: number) => `${weight}, ${percent(share)} of all weights`,
  insteadOf: (before: number) => `instead of ${before}`,
  notNumber: "Enter a number, for example 8.",
  share: (share: number | undefined) => (share === undefined ? "–" : percent(share)),

  ratings: "Ratings and evidence",
  suggestion: (name: string) => `Assume the evidence that puts ${name} first`,
  suggestedWeight: (domain: string, weight: number) =>
    `Set the weight of ${domain} to ${weight}, which changes first place`,
  vendor: "Vendor",
  criterion: "Criterion",
  option: (id: string, name: string) => `${id} ${name}`,
  addRating: "Add",
  level: "Level",
  levelOf: (criterion: string, vendor: string) => `Level of ${criterion}, ${vendor}`,
  levelNow: (level: number | undefined) => (level === undefined ? "As it is" : `As it is: ${level}`),
  evidence: "Evidence",
  evidenceOf: (criterion: string, vendor: string) => `Evidence of ${criterion}, ${vendor}`,
  evidenceNow: (evidence: EvidenceGrade | Unreadable | undefined) =>
    typeof evidence === "string" ? `As it is: ${GRADES[evidence]}` : "As it is",
  grade: GRADES,
  remove: "Remove",
  removeOf: (criterion: string, vendor: string) => `Remove ${criterion}, ${vendor}`,

  nothingWritten: "Nothing is written yet.",
  reset: "Reset",
  close: "Close",
  apply: "Apply",
  applyTitle: "Write this into the workbook?",
  fixed: (date: string) =>
    `Weights were fixed on ${dateOf(date)}. Write why you change them; it stays visible.`,
  applyRatings: "Assumed ratings and evidence become answers. Apply only what is proven by now.",
  reason: "Why do you change this?",
  reasonHint: "Stands in the change log, with the date.",
  reasonMissing: "Enter why. Without a reason nothing is written.",
  by: "Your name",
  keep: "Go on trying",
  write: "Write it",
  writing: "Writing",
  changeTitle: "Apply what was tried",
  what: (weights: number, ratings: number) => {
    const ofWeights = weights === 1 ? "domain weight" : `${weights} domain weights`;
    const ofRatings = ratings === 1 ? "rating" : `${ratings} ratings`;
    const what = [...(weights > 0 ? [ofWeights] : []), ...(ratings > 0 ? [ofRatings] : [])];
    return capital(listOf(what));
  },
  weightEntry: (domain: string, weight: string) => `${domain} ${weight}`,
  ratingEntry: (vendor: string, criterion: string, level: string, evidence: string) =>
    `${vendor} ${criterion}: ${level}, ${evidence}`,
  logLevel: (level: number | undefined) => (level === undefined ? "no level" : `level ${level}`),
  logEvidence: (evidence: EvidenceGrade | Unreadable | undefined) =>
    typeof evidence === "string" ? GRADES[evidence] : "no evidence",
};

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
