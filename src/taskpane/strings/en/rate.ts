import type { AnswerEffect, Counting } from "../../../core/scoring/answer-effect";

/** The proof an evidence grade lacks to count for more. */
const CAP_REASONS: Readonly<Record<string, (cap: string) => string>> = {
  A: (cap) => `Verified evidence is capped at ${cap}.`,
  B: (cap) => `A document nobody verified is capped at ${cap}.`,
  C: (cap) => `A statement without a document is capped at ${cap}.`,
};

export const rate = {
  order: "Order of work",
  byCriterion: "By criterion",
  byVendor: "By vendor",
  progress: (answered: number, total: number) => `${answered} of ${total}`,
  progressLabel: (answered: number, total: number) => `${answered} of ${total} ratings`,
  redFlag: "⚑ Red flag",
  details: "What to ask for, rights and sources",
  why: "Why it matters",
  guidance: "How to judge",
  evidenceExpected: "What to ask for",
  rights: "Rights",
  sources: "Sources",
  clause: "Clause for the contract",
  knockOut: "What excludes a vendor",
  clearance: "How that is cleared",

  chooseLevels: "Choose one level per vendor. 4 is best.",
  chooseLevel: (vendor: string) => `How strong is ${possessive(vendor)} safeguard? 4 is best.`,
  level: (vendor: string, sign: string, words: string) => `${vendor}: ${sign}, ${words}`,
  group: (first: string, last: string, total: number) => `Vendors ${first} to ${last} of ${total}`,
  previousVendors: "Previous vendors",
  nextVendors: "Next vendors",
  vendor: "Vendor",
  vendorOption: (name: string, open: number) => (open === 0 ? `${name}, complete` : `${name}, ${open} open`),
  /** What a level means where a criterion has no words of its own. */
  levels: [
    "Harmful practice, refusal or nothing",
    "Assertion or token measure",
    "Partial measure",
    "Documented and in force for this offer",
    "As 3 and independently verified, binding and tested, or risk designed out",
  ],
  noUsableAnswer: "Asked, no usable answer",
  notApplicable: "Does not apply, with reason",
  open: "open",
  doesNotApply: "does not apply",
  clear: "Clear the rating",

  evidence: "Evidence",
  evidenceScale: (a: string, b: string, c: string) =>
    `Grade A counts up to ${a}, grade B up to ${b}, grade C up to ${c}, none counts 0.`,
  gradeShort: { none: "No evidence yet", A: "A verified", B: "B document", C: "C statement" },
  gradeLong: {
    none: () => "No evidence yet: counts 0",
    A: (cap: string) => `A Verified, tested or signed: counts up to ${cap}`,
    B: (cap: string) => `B Document: counts up to ${cap}`,
    C: (cap: string) => `C Statement only: counts up to ${cap}`,
  },
  reference: "Reference",
  referenceHint: "Document and page, link or clause",
  finding: "Finding",
  confidential: "Confidential",

  reason: "Why does it not apply to this vendor?",
  approver: "Approved by",
  reasonMissing: "Enter why it does not apply. Until then it counts as unanswered.",
  approverMissing: "Enter who approved this. Until then it counts as unanswered.",
  narrowerTitle: "This makes the comparison narrower",
  narrower: (criterion: string, left: number, total: number) =>
    `With a reason and an approver, ${criterion} leaves the comparison of all vendors, so that nobody gains by it. ` +
    `The ranking then rests on ${left} of ${total} criteria.`,

  effect: { excludes: "Excludes this vendor.", conditional: "Conditional.", none: "" },
  counting,
  stateWord: {
    rated: "the rating",
    IE: "no usable answer",
    NA: "does not apply",
    blank: "unanswered",
    unreadable: "unanswered",
    "not used": "unanswered",
  },
  secondAssessor: (second: string, counts: string) => `Second assessor: ${second}. What counts: ${counts}.`,
  agreed: (counts: string) => `Agreed rating: ${counts}. That one counts.`,
  reconcile: "Agree on one rating before anyone signs.",
  announcement: (vendor: string, state: string, effect: string) =>
    [`${vendor}: ${state}.`, effect].join(" ").trim(),

  confirm: (vendor: string) =>
    `Level 0 here excludes ${vendor}, however low its residual risk. The reason will be printed.`,
  confirmLabel: (vendor: string) => `Exclude ${vendor}?`,
  keep: "Keep level 0",
  change: "Change it",

  back: "Back",
  nextStep: "Next step",
  next: "Next open point",
  allDone: "Every point is rated.",
  seeComparison: "See the comparison",
  goTo: "Another criterion",
  go: "Go",
  goToOption: (id: string, title: string, open: number) =>
    open === 0 ? `${id} ${title}` : `${id} ${title} (${open} open)`,

  heading: "Rate",
  empty: "Nothing to rate yet. Set up the assessment first.",
};

/** What counts, and why; empty where the rating simply counts as it stands. */
function counting(counts: Counting, tier: AnswerEffect["tier"]): string {
  switch (counts.kind) {
    case "as rated":
      return asRated(counts.rating, counts.clearFrom, tier);
    case "overridden":
      return `Level ${counts.rating} on a red flag, overridden for a time. The reason is printed.`;
    case "capped":
      return `Counts as ${counts.counts}, not ${counts.rating}. ${CAP_REASONS[counts.grade]?.(`${counts.counts}`) ?? ""}`;
    case "without evidence":
      return withoutEvidence(counts.rating, counts.wouldExclude);
    case "no usable answer":
      return "Counts as 0 at worst and 4 at best until the vendor answers.";
    case "not applicable":
      return "Leaves the comparison of all vendors.";
    case "not applicable without reason or approver":
      return "Counts as unanswered until a reason and an approver stand here.";
    case "unreadable":
      return `The sheet holds “${counts.text}”, which is no rating. It counts as unanswered.`;
    case "not answered":
      return "";
  }
}

function asRated(rating: number, clearFrom: number, tier: AnswerEffect["tier"]): string {
  if (tier === "excludes") return `Level ${rating} on a red flag, with evidence.`;
  if (tier === "conditional") return `Level ${rating} on a red flag. Level ${clearFrom} clears it.`;
  return "";
}

function withoutEvidence(rating: number, wouldExclude: boolean): string {
  if (wouldExclude) return `Level ${rating} without evidence. With evidence it excludes this vendor.`;
  return rating > 0 ? `Counts as 0, not ${rating}, until there is evidence.` : "";
}

function possessive(name: string): string {
  return /s$/i.test(name) ? `${name}’` : `${name}’s`;
}
