import { AssessmentError } from "../../core/errors";
import { earlierName } from "../../workbook/change/labels";
import type { DeclaredWorkbook } from "../../workbook/declaration";
import type {
  InspectedName,
  InspectedTable,
  InspectedWorkbook,
} from "../../workbook/health/inspected-workbook";
import { locateSheets } from "../../workbook/health/locate-sheets";
import { NAME_PREFIX } from "../../workbook/other-names/own-prefix";
import { HISTORY_NAMES } from "../../workbook/sheets/history/history-keys";
import { fitted } from "./batches";
import { joinedPieces, piecesOf, type SheetAnswer } from "./inspect-cells";
import { type InspectedStructure, inspectStructure } from "./inspect-structure";
import { isExcelError, LONGEST_WAIT_MS, run } from "./run";
import type { PieceAnswer, SheetPiece } from "./sheet-piece";

/** Of an answer, below the 5 MB that Excel on the web sends at once. */
const MOST_ANSWERED_BYTES = 3_900_000;

/**
 * Looks the workbook over and changes nothing: one round trip for what is there, one for what stands in the sheets,
 * more only above 3.9 MB. Sheets that are not ours are left alone; without a workbook to expect, and where one of its
 * sheets is nowhere to be found, every sheet that could be ours is looked into, those of the earlier version, too.
 * `known` says where sheets are that have lost every name.
 */
export async function inspect(
  expected?: DeclaredWorkbook,
  known: ReadonlyMap<string, string> = new Map(),
): Promise<InspectedWorkbook> {
  try {
    return await lookedOver(expected, known, true);
  } catch (cause) {
    if (!mayBeOfConditions(cause)) throw cause;
    return await lookedOver(expected, known, false);
  }
}

/** Excel refuses the whole batch for some rules that people add. Source: OfficeDev/office-js issues 2180, 6827 and 6835. */
const OF_CONDITIONS = new Set(["InvalidOperation", "ItemNotFound", "GeneralException"]);

function mayBeOfConditions(cause: unknown): boolean {
  const refusal = cause instanceof AssessmentError ? cause.cause : cause;
  return isExcelError(refusal) && OF_CONDITIONS.has(refusal.code);
}

async function lookedOver(
  expected: DeclaredWorkbook | undefined,
  known: ReadonlyMap<string, string>,
  asksFormulas: boolean,
): Promise<InspectedWorkbook> {
  const look = async (context: Excel.RequestContext) => {
    const structure = await inspectStructure(context);
    const located = expected === undefined ? known : locateSheets(expected, structure, known);
    const ranges = tableRanges(context, structure);
    const answers = await inspectSheets(context, piecesIn(expected, located, structure, asksFormulas));
    const aside = asideIn(structure);
    const sheets = structure.sheets.map((sheet) => ({ ...sheet, cells: answers.get(sheet.name)?.cells }));
    return {
      calculates: structure.calculates,
      sheets: sheets.map((sheet) => (aside.has(sheet.name) ? { ...sheet, cells: undefined } : sheet)),
      aside: sheets.filter(({ name }) => aside.has(name)),
      tables: ranges(),
      names: [...structure.names, ...[...answers.values()].flatMap(({ names }) => names)],
      located,
    };
  };
  return await run(look, "", LONGEST_WAIT_MS);
}

/** By sheet, in as few round trips as there are pieces for, one at least: others may wait in it for theirs. */
async function inspectSheets(
  context: Excel.RequestContext,
  pieces: readonly SheetPiece[],
): Promise<ReadonlyMap<string, SheetAnswer>> {
  const answers = new Map<SheetPiece, PieceAnswer>();
  const trips = fitted(pieces, MOST_ANSWERED_BYTES);
  for (const trip of trips.length === 0 ? [[]] : trips) {
    const pending = trip.map((piece) => ({ piece, read: piece.queue(context) }));
    await context.sync();
    for (const { piece, read } of pending) answers.set(piece, read());
  }
  const answersOf = (sheet: string) =>
    pieces.flatMap((piece) => (piece.sheet === sheet ? (answers.get(piece) ?? []) : []));
  return new Map(pieces.map(({ sheet }) => [sheet, joinedPieces(answersOf(sheet))]));
}

function tableRanges(
  context: Excel.RequestContext,
  { tables }: InspectedStructure,
): () => readonly InspectedTable[] {
  const places = tables.map((table) => ({
    table,
    range: context.workbook.tables
      .getItem(table.name)
      .getRange()
      .load("rowIndex,columnIndex,rowCount,columnCount"),
  }));
  return () =>
    places.map(({ table, range }) => ({
      ...table,
      range: {
        row: range.rowIndex,
        column: range.columnIndex,
        rows: range.rowCount,
        columns: range.columnCount,
      },
    }));
}

function piecesIn(
  expected: DeclaredWorkbook | undefined,
  located: ReadonlyMap<string, string>,
  structure: InspectedStructure,
  asksFormulas: boolean,
): readonly SheetPiece[] {
  const aside = asideIn(structure);
  const declared = new Map(expected?.sheets.map((sheet) => [located.get(sheet.name), sheet]));
  const isFound = expected !== undefined && located.size === expected.sheets.length;
  const isWhole = isFound && !structure.names.some(isOfGoneList);
  return structure.sheets.flatMap(({ name, visibility }) => {
    const own = declared.get(name);
    if (own !== undefined) return piecesOf(name, own, asksFormulas);
    // Other very hidden sheets are another program's.
    const isOther = visibility === "very hidden" && !aside.has(name);
    return isWhole || isOther ? [] : piecesOf(name, undefined, asksFormulas);
  });
}

/** Nothing else tells of a list whose sheet was deleted. */
function isOfGoneList({ name, place }: InspectedName): boolean {
  return place === undefined && HISTORY_NAMES.some((own) => name === own || name === NAME_PREFIX + own);
}

/** Sheets that the names of an earlier version keep in sight. */
function asideIn({ names, sheets }: InspectedStructure): ReadonlySet<string> {
  const kept = new Set(names.flatMap(({ name, place }) => (earlierName(name) && place ? [place.sheet] : [])));
  return new Set(
    sheets.flatMap(({ name, visibility }) => (visibility === "very hidden" && kept.has(name) ? [name] : [])),
  );
}
