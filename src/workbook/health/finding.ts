import type { Range } from "../declaration";

/** What can be wrong with a workbook that people without the add-in work on. */
export const FINDING_KINDS = [
  "sheet-missing",
  "sheet-earlier",
  "criteria-anew",
  "answers-missing",
  "records-missing",
  "sheet-renamed",
  "sheet-hidden",
  "protection-removed",
  "protection-changed",
  "formula-unlocked",
  "input-locked",
  "table-missing",
  "table-renamed",
  "table-resized",
  "header-changed",
  "columns-moved",
  "row-missing",
  "row-earlier",
  "row-repeated",
  "row-unknown",
  "criterion-missing",
  "vendor-missing",
  "name-missing",
  "name-redirected",
  "name-shadowed",
  "reference-broken",
  "figure-overwritten",
  "formula-overwritten",
  "formula-changed",
  "text-changed",
  "validation-missing",
  "validation-changed",
  "number-format-changed",
  "conditional-format-missing",
  "conditional-format-changed",
  "chart-missing",
  "number-hidden",
  "text-invisible",
  "rows-hidden",
  "columns-hidden",
  "number-as-text",
  "calculation-off",
  "older-format",
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** One thing that is not as it should be, and where. */
export interface Finding {
  readonly kind: FindingKind;
  /** The sheet by the name it has now, or by the one it should have where it is gone. */
  readonly sheet?: string | undefined;
  /** Absent where the whole sheet or the whole workbook is meant. */
  readonly range?: Range | undefined;
  /** What it is about: a table, a name, a header, a criterion, a vendor. */
  readonly subject?: string | undefined;
  /** What stands there now. */
  readonly found?: string | undefined;
  /** What should stand there, where the repair in place has to know it. */
  readonly wanted?: string | undefined;
}

/** With whose answers no repair comes back: a sheet of a vendor, the archive, or one row of a vendor. */
export interface LostAnswers {
  readonly sheet: string;
  readonly criterion?: string | undefined;
}

/** Whether a row that went was answered nobody knows, so that each one counts as lost. */
export function lostAnswers(findings: readonly Finding[]): readonly LostAnswers[] {
  return findings.flatMap(({ kind, sheet, subject }): readonly LostAnswers[] => {
    if (subject === undefined) return [];
    if (kind === "answers-missing") return [{ sheet: subject }];
    return kind === "row-missing" && sheet !== undefined ? [{ sheet, criterion: subject }] : [];
  });
}

/** What comes back as it was before the last change of the sheets. */
const FROM_EARLIER: ReadonlySet<FindingKind> = new Set(["sheet-earlier", "row-earlier"]);

export type AnswersFate = "lost" | "earlier" | "kept";

/** What may be said about the answers of a workbook in which this was found. */
export function fateOfAnswers(findings: readonly Finding[]): AnswersFate {
  if (lostAnswers(findings).length > 0) return "lost";
  return findings.some(({ kind }) => FROM_EARLIER.has(kind)) ? "earlier" : "kept";
}

/** These are put right where they are; everything else by making the sheets anew around the answers. */
const IN_PLACE: ReadonlySet<FindingKind> = new Set([
  "sheet-hidden",
  "protection-removed",
  "protection-changed",
  "formula-unlocked",
  "input-locked",
  "number-format-changed",
  "rows-hidden",
  "columns-hidden",
  "calculation-off",
]);

export function isPutRightInPlace({ kind }: Finding): boolean {
  return IN_PLACE.has(kind);
}
