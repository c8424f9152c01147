import type { Cell, DeclaredWorkbook, Sheet } from "../../src/workbook/declaration";

export interface PlacedFormula {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly formula: string;
}

/** Every formula once: single cells, and fills by their first cell with their size. */
export function formulasOf(workbook: DeclaredWorkbook): readonly PlacedFormula[] {
  return workbook.sheets.flatMap(sheetFormulas);
}

function sheetFormulas(sheet: Sheet): readonly PlacedFormula[] {
  const fills = sheet.fills.map(({ range, formula }) => ({ sheet: sheet.name, ...range, formula }));
  const cells = sheet.cells.flatMap((block) =>
    block.cells.flatMap((line, down) =>
      line.flatMap((cell, right): PlacedFormula[] =>
        isFormula(cell)
          ? [
              {
                sheet: sheet.name,
                row: block.row + down,
                column: block.column + right,
                rows: 1,
                columns: 1,
                formula: cell.formula,
              },
            ]
          : [],
      ),
    ),
  );
  return [...fills, ...cells];
}

function isFormula(cell: Cell): cell is { readonly formula: string } {
  return typeof cell === "object";
}

export interface Words {
  readonly functions: readonly string[];
  readonly numbers: readonly number[];
  readonly names: readonly string[];
  readonly references: readonly Reference[];
  /** How deep IF stands in IF, 1 for a single one. */
  readonly nesting: number;
}

export interface Reference {
  /** Absent for the formula's own sheet. */
  readonly sheet: string | undefined;
  readonly from: string;
  readonly to: string;
}

const TOKEN =
  /"(?:[^"]|"")*"|(?:('(?:[^']|'')*'|[A-Za-z_]+)!)?(\$?[A-Z]{1,3}\$?\d+)(?::(\$?[A-Z]{1,3}\$?\d+))?(?![\w(.])|([A-Z]+)\(|([A-Za-z_][\w.]*)|(\d+(?:\.\d+)?)|[(),]/g;

/** Takes a formula apart, as far as a reader has to. */
export function wordsOf(formula: string): Words {
  const functions: string[] = [];
  const numbers: number[] = [];
  const names: string[] = [];
  const references: Reference[] = [];
  for (const [, sheet, from, to, called, name, number] of formula.matchAll(TOKEN)) {
    if (from !== undefined) references.push({ sheet: unquoted(sheet), from, to: to ?? from });
    else if (called !== undefined) functions.push(called);
    else if (name !== undefined && !/^(TRUE|FALSE)$/.test(name)) names.push(name);
    else if (number !== undefined) numbers.push(Number(number));
  }
  return { functions, numbers, names, references, nesting: nestingOf(formula) };
}

function unquoted(sheet: string | undefined): string | undefined {
  return sheet?.replace(/^'|'$/g, "").replaceAll("''", "'");
}

function nestingOf(formula: string): number {
  const open: string[] = [];
  let deepest = 0;
  for (const [token, , , , called] of formula.matchAll(TOKEN)) {
    if (called !== undefined) open.push(called);
    else if (token === "(") open.push("");
    else if (token === ")") open.pop();
    deepest = Math.max(deepest, open.filter((one) => one === "IF").length);
  }
  return deepest;
}
