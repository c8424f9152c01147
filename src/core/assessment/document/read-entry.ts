import { MAX_RATING, isoDate, rating } from "../../units";
import type { IsoDate } from "../../units";
import { serialOfDate } from "../date-serial";
import type { EvidenceGrade, RatingEntry, Unreadable } from "../model";

export function ratingOf(entry: number | string | undefined): RatingEntry | undefined {
  if (entry === undefined || entry === "IE" || entry === "NA") return entry;
  if (typeof entry === "string" || !(entry >= 0 && entry <= MAX_RATING)) return { unreadable: String(entry) };
  return rating(positiveZero(entry));
}

export function gradeOf(entry: string | undefined): EvidenceGrade | Unreadable | undefined {
  if (entry === undefined || entry === "A" || entry === "B" || entry === "C") return entry;
  return { unreadable: entry };
}

export function numberOf(entry: number | string): number | Unreadable {
  return typeof entry === "string" ? { unreadable: entry } : positiveZero(entry);
}

export function dateOf(text: string | undefined): IsoDate | Unreadable | undefined {
  if (text === undefined) return undefined;
  return isSheetDate(text) ? isoDate(text) : { unreadable: text };
}

/** Whether the text is a real day, as yyyy-mm-dd, that a spreadsheet can hold. */
export function isSheetDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text) return false;
  return serialOfDate(isoDate(text)) !== undefined;
}

function positiveZero(value: number): number {
  return value === 0 ? 0 : value;
}
