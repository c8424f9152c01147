import type { ImportFault } from "./import-fault";
import { indicatorCode } from "./indicator-code";
import { readScore } from "./read-score";

export type Rows = readonly (readonly string[])[];

/** Where the columns stand, counted from 0. */
export type TableForm =
  | { readonly kind: "wide"; readonly vendor: number; readonly indicators: ReadonlyMap<number, string> }
  | { readonly kind: "long"; readonly vendor: number; readonly indicator: number; readonly score: number };

const VENDOR_HEADERS = ["vendor", "company", "name", "organisation", "organization", "service", "entity"];
const SCORE_HEADERS = ["score", "value", "points", "result"];

/**
 * Finds out how a table is laid out: one column per indicator ("wide"), or one row per score ("long"). Goes by the headers
 * where they say it, otherwise by what stands in the columns.
 */
export function tableForm([header = [], ...body]: Rows): TableForm | ImportFault {
  const codes = header.map(indicatorCode);
  return codes.some((code) => code !== undefined) ? wide(header, codes) : long(header, body);
}

function wide(header: readonly string[], codes: readonly (string | undefined)[]): TableForm | ImportFault {
  const indicators = new Map<number, string>();
  for (const [column, code] of codes.entries()) {
    if (code === undefined) continue;
    if ([...indicators.values()].includes(code)) {
      return { kind: "indicator twice", column: header[column] ?? "", indicator: code };
    }
    indicators.set(column, code);
  }
  const others = header.map((_, column) => column).filter((column) => !indicators.has(column));
  const vendor = named(header, others, VENDOR_HEADERS) ?? others[0];
  return vendor === undefined ? { kind: "no vendor column" } : { kind: "wide", vendor, indicators };
}

function long(header: readonly string[], body: Rows): TableForm | ImportFault {
  const columns = header.map((_, column) => column);
  const indicator = columns.find((column) =>
    mostly(body, column, (text) => indicatorCode(text) !== undefined),
  );
  if (indicator === undefined) return { kind: "no indicator" };
  const others = columns.filter((column) => column !== indicator);
  const scores = others.filter((column) => mostly(body, column, isScore));
  const score = named(header, others, SCORE_HEADERS) ?? scores.at(-1);
  if (score === undefined) return { kind: "no score column" };
  const names = others.filter((column) => column !== score);
  const vendor = named(header, names, VENDOR_HEADERS) ?? names[0];
  return vendor === undefined ? { kind: "no vendor column" } : { kind: "long", vendor, indicator, score };
}

function named(
  header: readonly string[],
  columns: readonly number[],
  words: readonly string[],
): number | undefined {
  const found = words.map((word) => columns.find((column) => header[column]?.trim().toLowerCase() === word));
  return found.find((column) => column !== undefined);
}

/** More than half of the rows, so that a few wrong cells are named as such instead of hiding the whole column. */
function mostly(body: Rows, column: number, isMeant: (text: string) => boolean): boolean {
  return 2 * body.filter((row) => isMeant(row[column] ?? "")).length > body.length;
}

function isScore(text: string): boolean {
  return readScore(text).kind === "score";
}
