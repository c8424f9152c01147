import { HEADLINE_KEYS } from "../vendor/vendor-keys";

/** The four keys of the ranking, one below the other in their order. */
const RANKING_KEYS = ["keyTier", "keySevere", "keyWorst", "keyBest"] as const;

const RANKING_ROWS = [
  "compared",
  ...RANKING_KEYS,
  "key",
  "rank",
  "nearestPlace",
  "nearest",
  "decider",
  "closeFrom",
  "closeTo",
  "tooClose",
  "closeNames",
  "uneven",
  "order",
  "betterFigure",
  "challenge",
] as const;

const WORD_ROWS = [
  "ownFigure",
  "otherFigure",
  "by",
  "placing",
  "tie",
  "flagWords",
  "overrideWords",
  "liftWords",
  "openWords",
  "commonInterval",
  "commonWords",
  "sentence",
  "firstNumber",
  "firstComma",
  "firstNames",
  "certain",
  "reach",
  "bar",
] as const;

/** Findings of Checks that belong to a vendor; under each stand the letters of the vendors concerned. */
export const VENDOR_CHECKS = [
  "errors",
  "blank",
  "unreadable",
  "noEvidence",
  "notExcused",
  "uneven",
  "toReconcile",
  "overridesToCheck",
  "overridden",
] as const;
export type VendorCheck = (typeof VENDOR_CHECKS)[number];
export type LettersKey = `letters.${VendorCheck}`;
const LETTER_ROWS = VENDOR_CHECKS.map((key): LettersKey => `letters.${key}`);

export type SlotKey =
  | "slot"
  | "letter"
  | "name"
  | (typeof HEADLINE_KEYS)[number]
  | (typeof RANKING_ROWS)[number]
  | (typeof WORD_ROWS)[number];

/** Rows of Workings with one cell for each vendor's slot, from top to bottom; reading goes by this order. */
export const SLOT_KEYS: readonly (SlotKey | LettersKey)[] = [
  "slot",
  "letter",
  "name",
  ...HEADLINE_KEYS,
  ...RANKING_ROWS,
  ...WORD_ROWS,
  ...LETTER_ROWS,
];

/** Figures about all vendors, one cell each. */
export const SINGLE_KEYS = [
  "leader",
  "leaderName",
  "leaderTier",
  "leaderSevere",
  "leaderWorst",
  "leaderBest",
  "leaderDecider",
  "nextName",
  "outcomePlace",
  "outcome",
  "answered",
  "asked",
  "firsts",
  "firstNames",
  "closeCount",
  "closeNames",
  "challengers",
  "challengerName",
  "openFlags",
  "reasonTier",
  "reasonSevere",
  "reasonWorst",
  "reasonBest",
  "reasonFirst",
  "couldChange",
  "checksWords",
  "fixedOn",
  "caseNumber",
  "title",
  "reason",
] as const;
export type SingleKey = (typeof SINGLE_KEYS)[number];

/** What the title says, first that applies. */
export const CASE_KEYS = [
  "noVendor",
  "nothingRated",
  "noFigure",
  "noneAcceptable",
  "noCommonBasis",
  "one",
  "shared",
  "close",
  "notSettled",
  "first",
] as const;
export type CaseKey = (typeof CASE_KEYS)[number];
