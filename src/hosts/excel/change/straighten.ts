import { withSheets } from "../../../workbook/change/sheet-references";
import { withNames } from "../../../workbook/other-names/names-in-formula";
import { otherName } from "../../../workbook/other-names/own-prefix";
import type { ForeignCell } from "./foreign-sheets";
import type { Journal, Version } from "./journal";
import type { Seen } from "./look";

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
