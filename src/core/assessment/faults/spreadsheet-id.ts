const LONGEST_ID = 64;

const ENGLISH_MONTHS =
  "jan|january|feb|february|mar|march|apr|april|may|jun|june|jul|july|aug|august|sep|sept|september|oct|october|nov|november|dec|december";

/** Other languages in which spreadsheets are much used: a program reads dates in the language it is set to. */
const OTHER_MONTHS = [
  "januar|janv|janvier|ene|enero|janeiro|gen|gennaio|januari",
  "februar|fev|fév|fevr|févr|février|febrero|fevereiro|febbraio|februari",
  "märz|mrz|mrt|mars|marzo|março|maart",
  "avr|avril|abr|abril|aprile",
  "mai|mayo|maio|mag|maggio|mei|maj",
  "juni|juin|junio|junho|giu|giugno",
  "juli|juil|juillet|julio|julho|lug|luglio",
  "août|aout|ago|agosto|augusti|augustus",
  "septembre|septiembre|set|setembro|settembre",
  "okt|oktober|octobre|octubre|out|outubro|ott|ottobre",
  "novembre|noviembre|novembro",
  "dez|dezember|déc|décembre|dic|diciembre|dezembro|dicembre",
].join("|");

const EXPONENT = /^[\d.,]+[ed][+-]?\d+$/i;
const TIMES = [/^\d{1,2}(?::\d{1,2}){0,2} [ap]m?$/i, /^\d{1,2}(?::\d{1,2}){1,2}[ap]m?$/i, /^\d{1,2}[ap]m$/i];
const CURRENCIES = [
  /^(?:kr|chf|fr|zł|kč|ft|lei)\.? ?\d[\d.,]*$/i,
  /^\d[\d.,]* ?(?:kr|chf|fr|zł|kč|ft|lei)\.?$/i,
];
const LOGICAL = /^(?:true|false|wahr|falsch|vrai|faux|verdadero|falso|verdadeiro)$/i;
const OF_CRITERION = [...dates(ENGLISH_MONTHS), EXPONENT, ...TIMES, ...CURRENCIES, LOGICAL];
const OF_DOMAIN = [...OF_CRITERION, ...dates(OTHER_MONTHS)];

/**
 * Why a text cannot be the id of an own criterion; `undefined` when it can. Formulas find rows by their id,
 * and a spreadsheet that reads `MAR-01` as a date or `1E5` as a number finds nothing, without a word.
 * Wildcards and leading operators would find too much.
 */
export function criterionIdRule(id: string): string | undefined {
  return idRule(id, OF_CRITERION);
}

/** As for criteria, and month names of other languages: domains are summed by SUMIFS, which reads its criterion as if typed. */
export function domainIdRule(id: string): string | undefined {
  return idRule(id, OF_DOMAIN);
}

function idRule(id: string, misread: readonly RegExp[]): string | undefined {
  if (id.trim() === "") return "must not be empty";
  if (id.length > LONGEST_ID) return `must have at most ${LONGEST_ID} characters`;
  if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(id)) return "must be one line without control characters";
  if (id !== id.trim() || id.includes("  "))
    return "must not begin or end with a space, or hold two in a row";
  if (/[?*~]/.test(id)) return "must not contain the wildcards ? * ~";
  if (/^(?:[=+\-@<>'#]|__)/.test(id)) return "must not begin with = + - @ < > ' # or __";
  if (/\p{L}/u.test(id) && !misread.some((form) => form.test(id))) return undefined;
  return "must not read as a number, date, time or logical value in a spreadsheet, as 1E5 and MAR-01 do";
}

function dates(months: string): readonly RegExp[] {
  return [
    new RegExp(`^(?:${months})[ .,/-]{0,2}\\d{1,4}(?:[ .,/-]{1,2}\\d{1,4})?$`, "i"),
    new RegExp(`^\\d{1,4}[ .,/-]{0,2}(?:${months})(?:[ .,/-]{0,2}\\d{1,4})?$`, "i"),
  ];
}
