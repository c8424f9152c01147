import { AssessmentError } from "../../core/errors";
import { FAILURES } from "./texts/en/failures";

/** Characters in a cell: Excel specifications and limits. */
const MOST_CHARACTERS = 32_767;
/** Codes such as IE and NA. Truth values are longer in every language of Excel. */
const SHORT_CODE = /^[A-Z]{1,3}$/;

/**
 * What to write into a cell so that it holds exactly this text, whatever the text begins with.
 *
 * Nothing else may put a string of the assessment into a workbook. Excel reads what is written as if it had been typed:
 * "=1+1" would calculate, "1-2" become a date, "TRUE" a truth value. A leading apostrophe prevents all of it and is not
 * part of the cell's value. So everything gets one that is not beyond doubt, also what only another language's Excel
 * would convert. Empty text leaves the cell empty.
 *
 * Sources: OWASP ASVS 5.0, 1.2.10; CWE-1236; Microsoft Learn, Excel.Range `formulas`.
 */
export function textCell(text: string): string {
  if (text.length > MOST_CHARACTERS)
    throw new AssessmentError("too-large", FAILURES.textTooLong(text.length));
  return text === "" || SHORT_CODE.test(text) || isPlainWords(text) ? text : `'${text}`;
}

/** Two words or more, without a digit: nobody's Excel takes them for a number, a date, a truth value or a formula. */
function isPlainWords(text: string): boolean {
  return /^\p{L}/u.test(text) && /\p{L} \p{L}/u.test(text) && !/[\p{N}\p{Cc}]/u.test(text);
}
