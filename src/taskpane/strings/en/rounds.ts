import { isUnreadable, type PreviousAnswer } from "../../../core/assessment/model";
import type { ReviewTrigger } from "../../../core/rounds/next-review";
import type { Movement } from "../../../core/rounds/round-delta";

const figure = (value: number) => value.toFixed(1);

const TRIGGERS: Readonly<Record<ReviewTrigger, string>> = {
  use: "The product is used for something else, or by other people.",
  law: "The law changes where the vendor or the people are.",
  ownership: "The vendor gets another owner, or sells the product.",
  product: "The product changes: a new function, model or place of data.",
  incident: "An incident, a complaint or a conflict shows a harm.",
};

export const rounds = {
  title: "Over time",
  lead: "An assessment is true for its day. Look again every year, and earlier when something changes.",
  review: "Next review",
  reviewOn: (day: string) => `On ${day}.`,
  reviewDue: (day: string) => `Due since ${day}.`,
  noReview: "No day is set.",
  reviewDay: "Day of the next review",
  setDay: "Set the day",
  dayNeeded: "Enter a day, for example 12 November 2027.",
  earlier: "Reasons to look again sooner",
  triggers: TRIGGERS,
  start: "New round from this one",
  startHint:
    "Every rating becomes a proposal that somebody confirms, and approvals are given again. References, findings, conditions and weights stay. This round's figures are kept to compare with.",
  startButton: "Start a new round",
  startQuestion: (ratings: number) =>
    ratings === 1
      ? "Start a new round? 1 rating becomes a proposal. The version before can be restored."
      : `Start a new round? ${ratings} ratings become proposals. The version before can be restored.`,
  startConfirm: "Start the round",
  cancel: "Not now",
  working: "Starting the round",
  replacesPrevious: (title: string) => `The figures kept from “${title}” make room for those of this round.`,
  openProposals: (count: number) =>
    count === 1
      ? "1 proposal of this round is not confirmed. It would not be carried on."
      : `${count} proposals of this round are not confirmed. They would not be carried on.`,
  origin: (day: string | undefined) => (day === undefined ? "Round before" : `Round of ${day}`),
  changeTitle: "New round",
  reviewChange: "Next review",
  compare: (day: string | undefined) =>
    day === undefined ? "Since the round before" : `Since the round of ${day}`,
  showSheet: "Show the sheet",
  vendor: (name: string, movement: Movement) => `${name}: ${VENDOR_WORDS[movement]}`,
  figures: (before: number | undefined, now: number | undefined) =>
    `Residual risk, worst case: ${before === undefined ? "none" : figure(before)} then, ${now === undefined ? "none" : figure(now)} now.`,
  ranks: (before: number | undefined, now: number | undefined) =>
    `Rank: ${before ?? "none"} then, ${now ?? "none"} now.`,
  counts: (counts: ReadonlyMap<Movement, number>) =>
    [...counts].map(([movement, count]) => `${count} ${MOVEMENT_WORDS[movement]}`).join(", "),
  movement: (movement: Movement) => MOVEMENT_HEADINGS[movement],
  criterion: (id: string, title: string | undefined) => (title === undefined ? id : `${id} ${title}`),
  step: (before: PreviousAnswer | undefined, now: PreviousAnswer | undefined) =>
    `${answerWords(before)} then, ${answerWords(now)} now`,
};

const MOVEMENT_WORDS: Readonly<Record<Movement, string>> = {
  improved: "improved",
  worse: "worse",
  changed: "changed",
  new: "new",
  gone: "gone",
  open: "not confirmed yet",
  same: "the same",
};

const MOVEMENT_HEADINGS: Readonly<Record<Movement, string>> = {
  improved: "Improved",
  worse: "Worse",
  changed: "Changed, the risk is the same or has no figure",
  new: "New",
  gone: "No longer asked",
  open: "Not confirmed yet",
  same: "The same",
};

const VENDOR_WORDS: Readonly<Record<Movement, string>> = {
  improved: "less risk than then",
  worse: "more risk than then",
  changed: "changed",
  new: "new in this round",
  gone: "no longer assessed",
  open: "not rated yet",
  same: "the same risk as then",
};

function answerWords(answer: PreviousAnswer | undefined): string {
  const rating = answer?.rating;
  if (rating === undefined) return "no rating";
  if (rating === "IE") return "no usable answer";
  if (rating === "NA") return "does not apply";
  if (isUnreadable(rating)) return `“${rating.unreadable}”`;
  const grade = answer?.evidence;
  return grade === undefined || isUnreadable(grade) ? `${rating} without evidence` : `${rating} ${grade}`;
}
