import { isErrorText } from "../cell-text";
import { isSheetDate } from "../document/read-entry";

/** A cell holds at most this many UTF-16 units. Source: Excel specifications and limits. */
export const LONGEST_TEXT = 32_767;
/** Titles and names also stand in headers, tabs and lists. */
const LONGEST_NAME = 255;

const NAMES: readonly string[] = ["title", "name"];
const DATES: readonly string[] = [
  "assessedOn",
  "awardNotBefore",
  "nextReview",
  "weightsFixedOn",
  "until",
  "conditionDue",
];
const PROOFS: readonly string[] = ["reason", "approver"];
const LISTS: readonly string[] = ["evidence", "sources"];

/**
 * Which rule a text breaks, judged by the name of the field it stands in; `undefined` when none. Lengths
 * are in UTF-16 units, as a cell counts them.
 */
export function textRule(text: string, field: string, isItem: boolean): string | undefined {
  if (/[\p{Surrogate}\uFFFE\uFFFF]/u.test(text))
    return "must be whole Unicode characters that a file can hold";
  const longest = NAMES.includes(field) ? LONGEST_NAME : LONGEST_TEXT;
  if (text.length > longest) return `must have at most ${longest} characters`;
  if (DATES.includes(field)) return dateRule(text);
  if (PROOFS.includes(field) && isErrorText(text)) return "must not be the text of a spreadsheet error";
  if (isItem && LISTS.includes(field)) return itemRule(text);
  return undefined;
}

/** Whether the items of such a list stand in one cell together. */
export function isOneCell(field: string): boolean {
  return LISTS.includes(field) || field === "profiles";
}

function dateRule(text: string): string | undefined {
  if (text === "" || isSheetDate(text)) return undefined;
  return "must be a real day from 1900-03-01 to 9999-12-31, written yyyy-mm-dd";
}

/** Lists stand in one cell, an item on each line. */
function itemRule(text: string): string | undefined {
  if (text.trim() === "") return "must not be empty";
  return /[\r\n]/.test(text) ? "must be one line" : undefined;
}
