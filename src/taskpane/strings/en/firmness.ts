import type {
  EvidenceStep,
  FirmnessSettings,
  LeaderChange,
  Question,
  VariantKind,
  WeightsDrawn,
} from "../../../core/analysis/firmness";
import type { EvidenceGrade } from "../../../core/assessment/model";
import { listOf, risk } from "./risk";

const VARIANTS: Readonly<Record<VariantKind, string>> = {
  "equal domain weights": "equal domain weights",
  "equal criterion weights": "equal criterion weights",
  "other index": "the other inherent index",
};

const GRADES: Readonly<Record<EvidenceGrade, { readonly one: string; readonly several: string }>> = {
  A: { one: "a test or signature shows", several: "tests or signatures show" },
  B: { one: "a document shows", several: "documents show" },
  C: { one: "a statement says", several: "statements say" },
};

const DRAWN: Readonly<Record<WeightsDrawn, string>> = {
  stated: "Your weights",
  around: "Weights near yours",
  any: "Any weights",
};

/** How firm first place is, what would change it, and which evidence to ask for next. */
export const firmness = {
  change: "What would change it",
  first: (names: readonly string[]) => `${listOf(names)} ${names.length === 1 ? "comes" : "come"} first`,
  evidence: (worst: number, steps: readonly EvidenceStep[]) =>
    ` with residual risk ${risk.figure(worst)} or lower, if ${evidenceWords(steps)}.`,
  /** The answers are listed on demand where the sentence only counts them. */
  namesAll: (steps: readonly EvidenceStep[]) => steps.length <= NAMED_STEPS,
  steps: (count: number) => `The ${count} answers`,
  step: (title: string, { level, grade }: EvidenceStep) =>
    `${title}: ${GRADES[grade].one} level ${level} or better`,
  list: listOf,
  noEvidence: (count: number) =>
    ` cannot come first by evidence on open answers: ${count === 1 ? "its" : "their"} ratings would have to change.`,
  weightsCannot: "No single domain weight can change it.",
  weightsCannotWhy:
    "Whatever one domain weighs, first place stays as it is while the others keep their proportions.",
  weight: (title: string, { way, now, share }: LeaderChange) =>
    ` with ${title} ${way} ${percent(share)} of all weights instead of ${percent(now)}.`,
  weightTyped: (weight: number) => `As a weight typed on Setup: about ${Number(weight.toPrecision(3))}.`,
  variantsAgree: (kinds: readonly VariantKind[]) =>
    `Other choices of method do not change it: ${listOf(kinds.map((kind) => VARIANTS[kind]))}.`,
  variant: (kind: VariantKind) => ` with ${VARIANTS[kind]}.`,
  nobody: "Nobody comes first",
  tryChange: "Try a change",

  firm: "How firm is first place",
  question: {
    weights: "If the weights were others",
    gaps: "If the gaps were filled",
  } satisfies Record<Question, string>,
  questionHint: {
    weights: "Answers as they count now. Times first, out of 100 sets of weights.",
    gaps: "Every open or unproven answer turns out at some level. Times first, out of 100 ways.",
  } satisfies Record<Question, string>,
  drawn: DRAWN,
  also: (drawn: readonly WeightsDrawn[]) =>
    `Also with ${listOf(drawn.map((one) => DRAWN[one].toLowerCase()))}`,
  ofHundred,
  stabilityPicture: "How far each weight can move, as a picture",
  placesPicture: "Every place, as a picture",
  bar: (count: string) => `First in ${count} of 100`,
  smallPrint: ({ seed, draws, concentration }: FirmnessSettings, version: string) =>
    `${draws.toLocaleString("en-GB")} draws, seed ${seed}, concentration ${concentration} near your weights, method ${version}. The same ratings give the same figures.`,

  record: "Write this to the workbook",
  recording: "Writing",
  recordLater: "Ratings are being written first.",
  recorded: "Written, with date, seed and draws.",
  showRecord: "Show it",

  next: "Next best evidence",
  nextHint: "Open answers by the points of the range that each one holds.",
  holds: (vendor: string, points: string, share: number) =>
    share > 0.9995
      ? `Holds all of the open range of ${vendor}: ${points} points.`
      : `Holds ${points} points, ${percent(share)} of the open range of ${vendor}.`,
  askFor: (what: readonly string[]) => `Ask for: ${what.join("; ")}`,
  nothingOpen: "No answer is open or unproven.",
  more: (count: number) => `${count} more`,

  computing: "Working out how firm this is",
  earlier: "Figures of before the last change, until the new ones are there.",
  stop: "Stop",
  stopped: "Stopped. How firm first place is has not been worked out for these ratings.",
  goOn: "Work it out",
  percent,
};

/** More steps than this are a number, or the sentence becomes a list. */
const NAMED_STEPS = 3;

function evidenceWords(steps: readonly EvidenceStep[]): string {
  const [first] = steps;
  if (first === undefined) return "";
  if (steps.length > NAMED_STEPS) return `${steps.length} open answers are proven as listed`;
  const grades: readonly EvidenceGrade[] = ["A", "B", "C"];
  const parts = grades.flatMap((grade) => {
    const ofGrade = steps.filter((step) => step.grade === grade);
    if (ofGrade.length === 0) return [];
    const shown = ofGrade.map(({ criterion, level }) => `${criterion} at level ${level}`);
    return [`${ofGrade.length === 1 ? GRADES[grade].one : GRADES[grade].several} ${listOf(shown)} or better`];
  });
  return listOf(parts);
}

/** 53 of 100. What is not quite none or all is not shown as none or all. */
export function ofHundred(share: number): string {
  const rounded = Math.round(100 * share);
  if (rounded === 0 && share > 0) return "under 1";
  if (rounded === 100 && share < 1) return "over 99";
  return `${rounded}`;
}

/** A share of all weights, or of a range: never a residual risk. */
export function percent(share: number): string {
  return `${(100 * share).toFixed(1).replace(/\.0$/, "")} %`;
}
