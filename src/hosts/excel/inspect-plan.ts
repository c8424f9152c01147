import { earlierName } from "../../workbook/change/labels";
import type {
  InspectedCells,
  InspectedName,
  InspectedWorkbook,
} from "../../workbook/health/inspected-workbook";
import { locateSheets } from "../../workbook/health/locate-sheets";
import { NAME_PREFIX } from "../../workbook/other-names/own-prefix";
import { HISTORY_NAMES } from "../../workbook/sheets/history/history-keys";
import type { DeclaredWorkbook } from "../../workbook/declaration";
import type { InspectOptions } from "../host";
import { fitted, MOST_ANSWERED_BYTES } from "./batches";
import { piecesOf, unknownSheet } from "./inspect-cells";
import { contentBytes } from "./inspect-strips";
import type { InspectedStructure } from "./inspect-structure";
import { sizedNames } from "./read-grids";
import type { SheetPiece } from "./sheet-piece";

export interface InspectRequest extends InspectOptions {
  readonly expected: DeclaredWorkbook | undefined;
  /** What is presumed to be there still. */
  readonly before?: InspectedWorkbook | undefined;
  /** A sheet of which nothing is known gets a round trip of its own. */
  readonly isCautious?: boolean;
  /** What else is asked in the first round trip, in bytes of its answer. */
  readonly taken?: number;
  /** See `inspectRules`. */
  readonly asksFormulas: boolean;
}

/** What to read where, and the round trips it takes. */
export interface InspectPlan {
  readonly structure: PlannedStructure;
  readonly located: ReadonlyMap<string, string>;
  readonly pieces: readonly SheetPiece[];
  readonly trips: readonly (readonly SheetPiece[])[];
}

export type PlannedStructure = Pick<InspectedStructure, "sheets" | "tables" | "names">;

export function inspectPlan(request: InspectRequest, structure: PlannedStructure): InspectPlan {
  const { expected, known = new Map<string, string>() } = request;
  const located = expected === undefined ? known : locateSheets(expected, structure, known);
  const pieces = piecesIn(request, located, structure);
  const trips = fitted(pieces, MOST_ANSWERED_BYTES, request.before && request.taken);
  return { structure, located, pieces, trips };
}

export function structureOf({ sheets, tables, names }: InspectedWorkbook): PlannedStructure {
  return { sheets, tables, names: names.filter(({ scope }) => scope === undefined) };
}

/** Whether what was planned for one is right for the other. */
export function isSameStructure(one: PlannedStructure, other: PlannedStructure): boolean {
  return keyOf(one) === keyOf(other);
}

function keyOf({ sheets, tables, names }: PlannedStructure): string {
  return JSON.stringify([
    sheets.map(({ name, visibility }) => [name, visibility]),
    tables.map(({ name, sheet }) => [name, sheet]),
    names.map(({ name, place }) => [name, place]),
  ]);
}

function piecesIn(
  { expected, looksAside = false, before, isCautious, asksFormulas }: InspectRequest,
  located: ReadonlyMap<string, string>,
  structure: PlannedStructure,
): readonly SheetPiece[] {
  const aside = asideIn(structure);
  const declared = new Map(expected?.sheets.map((sheet) => [located.get(sheet.name), sheet]));
  const isFound = expected !== undefined && located.size === expected.sheets.length;
  const isWhole = isFound && !structure.names.some(isOfGoneList);
  return structure.sheets.flatMap(({ name, visibility }) => {
    const own = declared.get(name);
    const cells = before && cellsIn(before, name);
    if (own !== undefined) return piecesOf(name, own, { asksFormulas, before: cells });
    // Other very hidden sheets are another program's.
    const isOther = visibility === "very hidden" && !aside.has(name);
    const isLeft = isWhole && !(looksAside && aside.has(name));
    return isLeft || isOther
      ? []
      : [unknownSheet(name, isCautious === true ? MOST_ANSWERED_BYTES : cells && contentBytes(cells))];
  });
}

/** What the names of a workbook that was looked over answer now, in bytes. */
export function bytesOfNames({ names, sheets }: InspectedWorkbook, wanted: readonly string[]): number {
  const known = new Set(wanted);
  const cells = new Map(sheets.map(({ name, cells: found }) => [name, found?.values]));
  const grids = names.flatMap(({ name, scope, place }) => {
    if (scope !== undefined || !known.has(name) || place === undefined) return [];
    const { row, column, rows, columns } = place.range;
    const lines = cells.get(place.sheet)?.slice(row, row + rows) ?? [];
    return [[name, lines.map((line) => line.slice(column, column + columns))] as const];
  });
  return sizedNames(wanted, new Map(grids)).reduce((sum, { bytes }) => sum + bytes, 0);
}

function cellsIn({ sheets, aside }: InspectedWorkbook, sheet: string): InspectedCells | undefined {
  return [...sheets, ...aside].find(({ name, cells }) => name === sheet && cells !== undefined)?.cells;
}

/** Nothing else tells of a list whose sheet was deleted. */
function isOfGoneList({ name, place }: InspectedName): boolean {
  return place === undefined && HISTORY_NAMES.some((own) => name === own || name === NAME_PREFIX + own);
}

/** Sheets that the names of an earlier version keep in sight. */
export function asideIn({ names, sheets }: PlannedStructure): ReadonlySet<string> {
  const kept = new Set(names.flatMap(({ name, place }) => (earlierName(name) && place ? [place.sheet] : [])));
  return new Set(
    sheets.flatMap(({ name, visibility }) => (visibility === "very hidden" && kept.has(name) ? [name] : [])),
  );
}
