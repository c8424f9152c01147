import { AssessmentError } from "../../core/errors";
import type { Grid } from "../../workbook/cells";
import type { DeclaredWorkbook, Range } from "../../workbook/declaration";
import type { InspectedWorkbook } from "../../workbook/health/inspected-workbook";
import type { InspectedAgain, InspectOptions } from "../host";
import { MOST_ANSWERED_BYTES } from "./batches";
import { momentOf, queueLook } from "./change/look";
import { joinedPieces, type SheetAnswer } from "./inspect-cells";
import {
  asideIn,
  bytesOfNames,
  inspectPlan,
  type InspectPlan,
  type InspectRequest,
  isSameStructure,
  structureOf,
} from "./inspect-plan";
import { type InspectedStructure, queueStructure } from "./inspect-structure";
import { BESIDE_BYTES, queueGrids } from "./read-grids";
import { readNames } from "./read-names";
import { isExcelError, LONGEST_WAIT_MS, run } from "./run";
import type { PieceAnswer, SheetPiece } from "./sheet-piece";

/**
 * Looks the workbook over and changes nothing: one round trip for what is there, one for what stands in the sheets,
 * more only above 3.9 MB. Sheets that are not ours are left alone; without a workbook to expect, and where one of its
 * sheets is nowhere to be found, every sheet that could be ours is looked into, those of the earlier version, too.
 */
export async function inspect(
  expected?: DeclaredWorkbook,
  options: InspectOptions = {},
): Promise<InspectedWorkbook> {
  return await unlessRefused(
    (request) => run((context) => lookedOver(context, request), "", LONGEST_WAIT_MS),
    [
      { expected, ...options, asksFormulas: true },
      { expected, ...options, asksFormulas: false },
    ],
  );
}

/** Asks for everything in one round trip, as if all was where it was `before`, and a second time where it is not. */
export async function inspectAgain(
  before: InspectedWorkbook,
  expected: DeclaredWorkbook,
  names: readonly string[],
): Promise<InspectedAgain> {
  const looksAside = before.aside.some(({ cells }) => cells !== undefined);
  const taken = BESIDE_BYTES + bytesOfNames(before, names);
  const isLarge = taken > MOST_ANSWERED_BYTES;
  // What is typed while the cells are read must not be in these values already: then nobody would notice it.
  const early = isLarge ? await readNames(names) : new Map<string, Grid>();
  const request = { expected, known: before.located, looksAside, taken: isLarge ? BESIDE_BYTES : taken };
  const look = async (context: Excel.RequestContext, one: InspectRequest) => {
    const grids = queueGrids(context, isLarge ? [] : names);
    const seen = queueLook(context);
    const found = await lookedOver(context, one);
    return { found, grids: new Map([...early, ...grids()]), since: momentOf(seen()) };
  };
  return await unlessRefused(
    (one) => run((context) => look(context, one), "", LONGEST_WAIT_MS),
    [
      { ...request, before, asksFormulas: true },
      { ...request, asksFormulas: true },
      { ...request, asksFormulas: false },
    ],
  );
}

/**
 * Excel refuses the whole batch for some rules that people add, and for what is gone. Source: OfficeDev/office-js issues
 * 2180, 6827 and 6835.
 */
const REFUSALS = new Set(["InvalidOperation", "ItemNotFound", "GeneralException"]);

/** What is presumed of sizes may be wrong. */
const OUTGROWN = "ResponsePayloadSizeLimitExceeded";

/** The answer to the first request that Excel does not refuse; where one asks too much at once, it is asked with more care. */
async function unlessRefused<Answer>(
  look: (request: InspectRequest) => Promise<Answer>,
  [request, ...simpler]: readonly [InspectRequest, ...InspectRequest[]],
): Promise<Answer> {
  try {
    return await look(request);
  } catch (cause) {
    const refusal = cause instanceof AssessmentError ? cause.cause : cause;
    if (!isExcelError(refusal)) throw cause;
    if (refusal.code === OUTGROWN && request.isCautious !== true) {
      return await unlessRefused(look, [{ ...request, before: undefined, isCautious: true }]);
    }
    const [next, ...others] = simpler;
    if (next === undefined || !REFUSALS.has(refusal.code)) throw cause;
    return await unlessRefused(look, [next, ...others]);
  }
}

async function lookedOver(
  context: Excel.RequestContext,
  request: InspectRequest,
): Promise<InspectedWorkbook> {
  const guess = request.before && inspectPlan(request, structureOf(request.before));
  const early = guess && queueFirst(context, guess);
  const read = queueStructure(context);
  await context.sync();
  const structure = read();
  const isGuessed = guess !== undefined && isSameStructure(guess.structure, structure);
  const plan = isGuessed ? guess : inspectPlan(request, structure);
  const first = isGuessed && early !== undefined ? early : queueFirst(context, plan);
  if (first !== early) await context.sync();
  const answers = new Map(first.answers());
  for (const pieces of plan.trips.slice(1)) {
    const queued = queuePieces(context, pieces);
    await context.sync();
    for (const [piece, answer] of queued()) answers.set(piece, answer);
  }
  const found = bySheet(answers, plan);
  const ranges = first.ranges();
  const aside = asideIn(structure);
  const sheets = structure.sheets.map((sheet) => ({ ...sheet, cells: found.get(sheet.name)?.cells }));
  return {
    calculates: structure.calculates,
    sheets: sheets.map((sheet) => (aside.has(sheet.name) ? { ...sheet, cells: undefined } : sheet)),
    aside: sheets.filter(({ name }) => aside.has(name)),
    tables: structure.tables.flatMap((table) => {
      const range = ranges.get(table.name);
      return range === undefined ? [] : [{ ...table, range }];
    }),
    names: [...structure.names, ...[...found.values()].flatMap(({ names }) => names)],
    located: plan.located,
  };
}

/** The first of the round trips, with where the tables are. */
function queueFirst(context: Excel.RequestContext, { structure, trips: [first = []] }: InspectPlan) {
  return { answers: queuePieces(context, first), ranges: tableRanges(context, structure.tables) };
}

type Answers = ReadonlyMap<SheetPiece, PieceAnswer>;

function queuePieces(context: Excel.RequestContext, pieces: readonly SheetPiece[]): () => Answers {
  const pending = pieces.map((piece) => ({ piece, read: piece.queue(context) }));
  return () => new Map(pending.map(({ piece, read }) => [piece, read()]));
}

function bySheet(answers: Answers, { pieces }: InspectPlan): ReadonlyMap<string, SheetAnswer> {
  const answersOf = (sheet: string) =>
    pieces.flatMap((piece) => (piece.sheet === sheet ? (answers.get(piece) ?? []) : []));
  return new Map(pieces.map(({ sheet }) => [sheet, joinedPieces(answersOf(sheet))]));
}

function tableRanges(
  context: Excel.RequestContext,
  tables: InspectedStructure["tables"],
): () => ReadonlyMap<string, Range> {
  const places = tables.map(({ name }) => {
    const range = context.workbook.tables.getItem(name).getRange();
    return { name, range: range.load("rowIndex,columnIndex,rowCount,columnCount") };
  });
  return () =>
    new Map(
      places.map(({ name, range }) => [
        name,
        {
          row: range.rowIndex,
          column: range.columnIndex,
          rows: range.rowCount,
          columns: range.columnCount,
        },
      ]),
    );
}
