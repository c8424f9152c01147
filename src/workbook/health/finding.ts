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

/** The sheets with whose answers no repair comes back: of vendors, or the archive. */
export function sheetsOfLostAnswers(findings: readonly Finding[]): readonly string[] {
  return findings.flatMap(({ kind, subject }) =>
    kind === "answers-missing" && subject !== undefined ? [subject] : [],
  );
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
