import { withSheets } from "../../../workbook/change/sheet-references";
import { withNames } from "../../../workbook/other-names/names-in-formula";
import { otherName } from "../../../workbook/other-names/own-prefix";
import { runPatiently } from "../run";
import type { Journal, Version } from "./journal";
import type { Seen } from "./look";

/** Cells of a foreign sheet that are read at most; larger ones are left to the person who made them. */
export const MOST_CELLS = 50_000;

export interface ForeignCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Sheets that belong to none of the versions, the one before them included: it keeps its own meaning until it goes. */
export function foreignSheets(
  { sheets }: Seen,
  { outgoing, incoming, previous }: Pick<Journal, "outgoing" | "incoming" | "previous">,
): readonly string[] {
  const versions = [outgoing, incoming, ...(previous === undefined ? [] : [previous.version])];
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

/** Queues reading the formulas of foreign sheets. */
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
  if (added.length === 0) return [];
  return await runPatiently(async (context) => {
    const formulas = queueFormulas(context, added);
    await context.sync();
    return formulas();
  });
}

/** What Excel bent when sheets stepped aside, as its author meant it: formulas of cells by sheet, then those of names. */
export interface BentFormulas {
  readonly cells: ReadonlyMap<string, readonly ForeignCell[]>;
  readonly names: ReadonlyMap<string, string>;
}

export function bentFormulas(
  found: readonly ForeignCell[],
  seen: Pick<Seen, "names">,
  straight: StraightNames,
): BentFormulas {
  const cells = new Map<string, ForeignCell[]>();
  for (const cell of found) {
    const formula = straightened(cell.formula, straight);
    if (formula === cell.formula) continue;
    cells.set(cell.sheet, [...(cells.get(cell.sheet) ?? []), { ...cell, formula }]);
  }
  const names = [...seen.names.values()].flatMap(({ name, formula }) => {
    const moved = straightened(formula, straight);
    return moved === formula || /^before\d\./i.test(name) ? [] : [[name, moved] as const];
  });
  return { cells, names: new Map(names) };
}

export function queueCells(context: Excel.RequestContext, cells: readonly ForeignCell[]): void {
  for (const { sheet, row, column, formula } of cells) {
    context.workbook.worksheets.getItem(sheet).getCell(row, column).formulas = [[formula]];
  }
}

export function queueNameFormulas(context: Excel.RequestContext, names: BentFormulas["names"]): void {
  for (const [name, formula] of names) context.workbook.names.getItem(name).formula = formula;
}

/** What lying names mean now, by lower-case name. */
export interface StraightNames {
  readonly sheets: ReadonlyMap<string, string>;
  /** Defined names and tables. */
  readonly names: ReadonlyMap<string, string>;
}

/** The formula as its author meant it: sheets, tables and names of the version that is live. */
export function straightened(formula: string, { sheets, names }: StraightNames): string {
  const moved = withSheets(formula, (sheet) => sheets.get(lower(sheet)) ?? sheet);
  return withNames(moved, (name) => names.get(lower(name)) ?? name);
}

/** After a switch the outgoing ones lie, after going back the incoming ones. */
export function straightNames({ outgoing, incoming, successors }: Journal, isBack: boolean): StraightNames {
  const [from, to] = isBack ? [incoming, outgoing] : [outgoing, incoming];
  const meant = new Map(isBack ? successors.map(([before, after]) => [after, before] as const) : successors);
  const sheets = from.sheets.flatMap(({ live, aside }) => pair(aside, meant.get(live)));
  return { sheets: new Map(sheets), names: new Map([...straightTables(from, to), ...otherNames(from, to)]) };
}

function straightTables(from: Version, to: Version): readonly (readonly [string, string])[] {
  const present = new Map(tablesOf(to).map(({ live }) => [lower(live), live]));
  return tablesOf(from).flatMap(({ live, aside }) =>
    pair(aside, present.get(lower(live)) ?? present.get(lower(otherName(live)))),
  );
}

/** Names that go on under another name, with a prefix or without. */
function otherNames(from: Version, to: Version): readonly (readonly [string, string])[] {
  const present = new Map(to.names.map(({ name }) => [lower(name), name]));
  return from.names.flatMap(({ name }) =>
    present.has(lower(name)) ? [] : pair(name, present.get(lower(otherName(name)))),
  );
}

function tablesOf({ sheets }: Version) {
  return sheets.flatMap(({ tables }) => tables);
}

function pair(lying: string, meant: string | undefined): readonly (readonly [string, string])[] {
  return meant === undefined ? [] : [[lower(lying), meant]];
}

function lower(name: string): string {
  return name.toLowerCase();
}
