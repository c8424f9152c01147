import type { DeclaredWorkbook, Range, Sheet } from "../declaration";
import type { DeclaredContents } from "./declared-contents";
import { declaredContents } from "./declared-contents";
import type { InspectedCells, InspectedSheet, InspectedTable, InspectedWorkbook } from "./inspected-workbook";

/** A declared sheet beside the one that was found for it. */
export interface SheetPair {
  readonly declared: Sheet;
  readonly contents: DeclaredContents;
  readonly sheet: InspectedSheet;
  readonly cells: InspectedCells;
}

export interface CheckContext {
  readonly expected: DeclaredWorkbook;
  readonly found: InspectedWorkbook;
  readonly pairs: readonly SheetPair[];
  /** The declared name of a sheet that is called otherwise by now; any other name stays. */
  readonly declaredName: (sheet: string) => string;
}

export function checkContext(expected: DeclaredWorkbook, found: InspectedWorkbook): CheckContext {
  const sheets = new Map(found.sheets.map((sheet) => [sheet.name, sheet]));
  const declaredNames = new Map([...found.located].map(([declared, name]) => [name.toLowerCase(), declared]));
  const pairs = expected.sheets.flatMap((declared): SheetPair[] => {
    const sheet = sheets.get(found.located.get(declared.name) ?? "");
    if (sheet?.cells === undefined) return [];
    return [{ declared, contents: declaredContents(declared), sheet, cells: sheet.cells }];
  });
  return { expected, found, pairs, declaredName: (sheet) => declaredNames.get(sheet.toLowerCase()) ?? sheet };
}

/** The table found in the place of a declared one: by its name, else the one on the same cells. */
export function tableFor(
  { sheet }: SheetPair,
  declared: Sheet["tables"][number],
  { tables }: InspectedWorkbook,
): InspectedTable | undefined {
  const here = tables.filter((table) => table.sheet === sheet.name);
  return (
    here.find(({ name }) => name.toLowerCase() === declared.name.toLowerCase()) ??
    here.find(({ range }) => meet(range, declared.range))
  );
}

export function meet(one: Range, other: Range): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

export function sameRange(one: Range, other: Range): boolean {
  return (
    one.row === other.row &&
    one.column === other.column &&
    one.rows === other.rows &&
    one.columns === other.columns
  );
}

export function cell(row: number, column: number): Range {
  return { row, column, rows: 1, columns: 1 };
}
