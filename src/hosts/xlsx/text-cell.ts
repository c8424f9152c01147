import type { Cell } from "hucre/xlsx";
import { AssessmentError } from "../../core/errors";
import { FAILURES } from "./texts/en/failures";

/** Excel's limit for one cell, in UTF-16 code units. */
const MAX_CELL_TEXT = 32_767;

/** What the package writer would store as an error value instead of text. */
const ERROR_WORDS = /^#(VALUE!|REF!|N\/A|NAME\?|NULL!|DIV\/0!|NUM!|GETTING_DATA|SPILL!|CALC!)$/;

/** Control characters below the space but tab and line feed, halves of a surrogate pair standing alone, two non-characters. */
const UNSTORABLE = /(?![\t\n\u007f-\u009f])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

/**
 * The one way a string gets into a cell of a file: always as text, whatever it begins with.
 * Refuses text longer than a cell of Excel holds, rather than cutting it.
 */
export function textCell(text: string): Partial<Cell> {
  if (text.length > MAX_CELL_TEXT) {
    const message = FAILURES.textTooLong(text.slice(0, 40), text.length, MAX_CELL_TEXT);
    throw new AssessmentError("too-large", message);
  }
  if (ERROR_WORDS.test(text)) return { richText: [{ text }] };
  return { value: escapeText(text) };
}

/**
 * Text as ST_Xstring stores it: what XML cannot hold becomes `_xHHHH_`, and a literal `_xHHHH_`
 * keeps its meaning by escaping its first underscore. Source: ECMA-376 Part 1, 22.9.2.19.
 */
export function escapeText(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_").replace(UNSTORABLE, (unit) => {
    const code = unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    return `_x${code}_`;
  });
}

/** Codes such as IE and NA. Truth values are longer in every language of Excel. */
const SHORT_CODE = /^[A-Z]{1,3}$/;

/**
 * Whether typing this text again could make something else of it: a formula, a number, a date, a truth
 * value. Such a cell carries the text prefix, so that editing it in Excel does not arm it. Only short codes
 * and plain words are beyond doubt, since languages differ in what they convert.
 */
export function needsTextPrefix(text: string): boolean {
  return text !== "" && !SHORT_CODE.test(text) && !isPlainWords(text);
}

function isPlainWords(text: string): boolean {
  return /^\p{L}/u.test(text) && /\p{L} \p{L}/u.test(text) && !/[\p{N}\p{Cc}]/u.test(text);
}
