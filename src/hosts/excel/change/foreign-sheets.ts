import { AssessmentError } from "../../../core/errors";
import { fitted, MOST_ANSWERED_BYTES } from "../batches";
import { runPatiently } from "../run";
import type { Journal } from "./journal";
import type { Seen } from "./look";

/** Cells of a foreign sheet that are read at most; larger ones are left to the person who made them. */
export const MOST_CELLS = 50_000;
/** Of a cell's formula or text, on average. */
const CELL_BYTES = 30;
/** Of all formulas that are read in the batch of a switch. */
const MOST_BATCH_BYTES = 250_000;

export interface ForeignSheet {
  readonly id: string;
  readonly bytes: number;
}

export interface ForeignCell {
  /** By its id. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Sheets that belong to none of the versions, by id; the one before them keeps its own meaning until it goes. */
export function foreignSheets(
  { sheets }: Pick<Seen, "sheets">,
  { outgoing, incoming, previous }: Pick<Journal, "outgoing" | "incoming" | "previous">,
): readonly string[] {
  const ours = new Set([
    ...[outgoing, incoming].flatMap((version) => version.sheets.flatMap(({ live, aside }) => [live, aside])),
    ...(previous?.version.sheets ?? []).map(({ aside }) => aside),
  ]);
  const names = new Set([...ours].map((name) => name.toLowerCase()));
  return [...sheets.values()].filter(({ name }) => !names.has(name.toLowerCase())).map(({ id }) => id);
}

/** Queues measuring sheets, so that a huge one is not read; the answer holds those that can be. */
export function queueSizes(
  context: Excel.RequestContext,
  sheets: readonly string[],
): () => readonly ForeignSheet[] {
  const used = sheets.map((id) => ({
    id,
    range: context.workbook.worksheets.getItemOrNullObject(id).getUsedRangeOrNullObject().load("cellCount"),
  }));
  return () =>
    used
      .filter(({ range }) => !range.isNullObject && range.cellCount > 0 && range.cellCount <= MOST_CELLS)
      .map(({ id, range }) => ({ id, bytes: range.cellCount * CELL_BYTES }));
}

/** Queues reading the formulas of foreign sheets, if they are little; else they are read when they are asked for. */
export function queueFormulas(
  context: Excel.RequestContext,
  sheets: readonly ForeignSheet[],
  mostBytes = MOST_BATCH_BYTES,
): () => Promise<readonly ForeignCell[]> {
  const isLittle = sheets.reduce((sum, { bytes }) => sum + bytes, 0) <= mostBytes;
  if (!isLittle) return () => readFormulas(sheets);
  const queued = queueReading(context, sheets);
  return () => Promise.resolve(queued());
}

/** A sheet that is more than Excel answers at once is left alone, like one that is too large. */
async function readFormulas(sheets: readonly ForeignSheet[]): Promise<readonly ForeignCell[]> {
  const found: ForeignCell[] = [];
  for (const trip of fitted(sheets, MOST_ANSWERED_BYTES)) {
    if (trip.length > 0) found.push(...(await unlessTooLarge(trip)));
  }
  return found;
}

async function unlessTooLarge(sheets: readonly ForeignSheet[]): Promise<readonly ForeignCell[]> {
  try {
    return await runPatiently(async (context) => {
      const cells = queueReading(context, sheets);
      await context.sync();
      return cells();
    });
  } catch (cause) {
    if (!(cause instanceof AssessmentError) || cause.code !== "too-large") throw cause;
    if (sheets.length === 1) return [];
    const found: ForeignCell[] = [];
    for (const sheet of sheets) found.push(...(await unlessTooLarge([sheet])));
    return found;
  }
}

function queueReading(
  context: Excel.RequestContext,
  sheets: readonly ForeignSheet[],
): () => readonly ForeignCell[] {
  const read = sheets.map(({ id }) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.protection.load("protected");
    return { id, sheet, range: sheet.getUsedRangeOrNullObject().load("formulas,rowIndex,columnIndex") };
  });
  return () =>
    read
      .filter(({ sheet, range }) => !range.isNullObject && !sheet.protection.protected)
      .flatMap(({ id, range }) => cellsOf(id, range));
}

function cellsOf(sheet: string, { formulas, rowIndex, columnIndex }: Excel.Range): readonly ForeignCell[] {
  const lines: readonly (readonly unknown[])[] = formulas;
  return lines.flatMap((line, row) =>
    line.flatMap((formula, column): readonly ForeignCell[] =>
      typeof formula === "string" && formula.startsWith("=")
        ? [{ sheet, row: rowIndex + row, column: columnIndex + column, formula }]
        : [],
    ),
  );
}

/** Formulas of sheets that somebody added after the others were measured; mostly there are none, and no round trip. */
export async function addedFormulas(
  journal: Journal,
  measured: Seen,
  present: Seen,
): Promise<readonly ForeignCell[]> {
  const known = new Set(foreignSheets(measured, journal));
  const added = foreignSheets(present, journal).filter((id) => !known.has(id));
  return await readFormulas(added.map((id) => ({ id, bytes: MOST_CELLS * CELL_BYTES })));
}
