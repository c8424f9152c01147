import { withSheets } from "../../../workbook/change/sheet-references";
import { runPatiently } from "../run";
import type { Journal, Version } from "./journal";
import type { Seen } from "./look";

/** Cells of a foreign sheet that are read at most; larger ones are left to the person who made them. */
const MOST_CELLS = 50_000;

export interface ForeignCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Sheets that belong to neither version. */
export function foreignSheets({ sheets }: Seen, versions: readonly Version[]): readonly string[] {
  const ours = new Set(
    versions.flatMap((version) => version.sheets.flatMap(({ live, aside }) => [live, aside].map(lower))),
  );
  return [...sheets.values()].filter(({ name }) => !ours.has(lower(name))).map(({ id }) => id);
}

/** Queues measuring sheets, so that a huge one is not read; the answer holds those that can be. */
export function queueSizes(
  context: Excel.RequestContext,
  sheets: readonly string[],
): () => readonly string[] {
  const used = sheets.map((sheet) => ({
    sheet,
    range: context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject().load("cellCount"),
  }));
  return () =>
    used
      .filter(({ range }) => !range.isNullObject && range.cellCount > 0 && range.cellCount <= MOST_CELLS)
      .map(({ sheet }) => sheet);
}

/** Queues reading the formulas of foreign sheets that refer to other sheets. */
export function queueFormulas(
  context: Excel.RequestContext,
  sheets: readonly string[],
): () => readonly ForeignCell[] {
  const read = sheets.map((id) => {
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
      typeof formula === "string" && formula.startsWith("=") && formula.includes("!")
        ? [{ sheet, row: rowIndex + row, column: columnIndex + column, formula }]
        : [],
    ),
  );
}

/** Formulas of sheets that somebody added after the others were measured; mostly there are none, and no round trip. */
export async function addedFormulas(
  { outgoing, incoming }: Journal,
  measured: Seen,
  present: Seen,
): Promise<readonly ForeignCell[]> {
  const known = new Set(foreignSheets(measured, [outgoing, incoming]));
  const added = foreignSheets(present, [outgoing, incoming]).filter((id) => !known.has(id));
  if (added.length === 0) return [];
  return await runPatiently(async (context) => {
    const formulas = queueFormulas(context, added);
    await context.sync();
    return formulas();
  });
}

/** Queues writing again what Excel bent when sheets stepped aside: the user's formulas mean the live sheets. */
export function queueStraightening(
  context: Excel.RequestContext,
  cells: readonly ForeignCell[],
  seen: Seen,
  straight: ReadonlyMap<string, string>,
): void {
  const { worksheets, names } = context.workbook;
  const rename = (sheet: string) => straight.get(lower(sheet)) ?? sheet;
  for (const { sheet, row, column, formula } of cells) {
    const moved = withSheets(formula, rename);
    if (moved !== formula) worksheets.getItem(sheet).getCell(row, column).formulas = [[moved]];
  }
  for (const { name, formula } of seen.names.values()) {
    const moved = withSheets(formula, rename);
    if (moved !== formula && !/^before\d\./i.test(name)) names.getItem(name).formula = moved;
  }
}

/** Lying names and what they mean now: after a switch the outgoing ones, after going back the incoming ones. */
export function straightNames(
  { outgoing, incoming, successors }: Journal,
  isBack: boolean,
): ReadonlyMap<string, string> {
  const successor = new Map(successors);
  const predecessor = new Map(successors.map(([before, after]) => [after, before]));
  const [from, to] = isBack ? [incoming, predecessor] : [outgoing, successor];
  return new Map(
    from.sheets.flatMap(({ live, aside }) => {
      const meant = to.get(live);
      return meant === undefined ? [] : [[lower(aside), meant] as const];
    }),
  );
}

function lower(name: string): string {
  return name.toLowerCase();
}
