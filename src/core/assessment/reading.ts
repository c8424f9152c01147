import { MAX_RATING, rating } from "../units";
import type { Rating } from "../units";
import { contentText, trimmed } from "./cell-text";
import type { CellContent } from "./cell-text";
import type { EvidenceGrade, RatingEntry, Unreadable } from "./model";

/** What stands beside each grade in the list people choose from, for example "A verified". */
export type EvidenceLabels = Readonly<Record<EvidenceGrade, string>>;

const GRADES = ["A", "B", "C"] as const satisfies readonly EvidenceGrade[];

/**
 * Reads a typed rating as the workbook's own formulas do: a number 0 to 4, one of the digits 0 to 4
 * as text, IE, or NA (also written N/A), spaces and case aside. Spaces alone are blank. Everything
 * else, TRUE and error values included, is kept as unreadable.
 */
export function readRating(content: CellContent): RatingEntry | undefined {
  if (typeof content === "number") return ratingWithin(content) ?? unreadable(content);
  if (typeof content === "boolean") return unreadable(content);
  const text = capitals(trimmed(content));
  if (text === "") return undefined;
  if (text === "IE") return "IE";
  if (text === "NA" || text === "N/A") return "NA";
  return /^[0-4]$/.test(text) ? rating(Number(text)) : unreadable(content);
}

/** Reads an evidence grade: its letter alone, or the whole label of the list. Case and spaces do not matter. */
export function readEvidence(
  content: CellContent,
  labels: EvidenceLabels,
): EvidenceGrade | Unreadable | undefined {
  if (typeof content !== "string") return unreadable(content);
  const text = trimmed(content).toUpperCase();
  if (text === "") return undefined;
  return (
    GRADES.find((grade) => text === grade || text === trimmed(labels[grade]).toUpperCase()) ??
    unreadable(content)
  );
}

/** Reads a weight or a scale. Only a number counts: text, even "3", and an empty cell are unreadable. */
export function readNumberWithin(content: CellContent, from: number, to: number): number | Unreadable {
  if (typeof content !== "number" || !(content >= from && content <= to)) return unreadable(content);
  return positiveZero(content);
}

/** A criterion is in use unless its cell says "No". */
export function readInUse(content: CellContent): boolean {
  return !isWord(content, "NO");
}

/** "Yes" means yes; anything else, an error included, means no. */
export function readYes(content: CellContent): boolean {
  return isWord(content, "YES");
}

function ratingWithin(value: number): Rating | undefined {
  return value >= 0 && value <= MAX_RATING ? rating(positiveZero(value)) : undefined;
}

function unreadable(content: CellContent): Unreadable {
  return { unreadable: contentText(content) };
}

function isWord(content: CellContent, word: string): boolean {
  return typeof content === "string" && capitals(trimmed(content)) === word;
}

/** A to Z only: full Unicode capitals would read a dotless i as I, which a spreadsheet's comparison does not. */
function capitals(text: string): string {
  return text.replace(/[a-z]/g, (letter) => letter.toUpperCase());
}

function positiveZero(value: number): number {
  return value === 0 ? 0 : value;
}
