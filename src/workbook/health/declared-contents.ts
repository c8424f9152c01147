import type { Cell, Range, Sheet } from "../declaration";

/** One formula over a range, as seen from the range's first cell. */
export interface DeclaredForm {
  readonly range: Range;
  readonly formula: string;
}

interface DeclaredText {
  readonly row: number;
  readonly column: number;
  readonly text: string | number;
}

export interface DeclaredContents {
  readonly forms: readonly DeclaredForm[];
  /** Single constants in locked cells: captions, labels, lists. */
  readonly constants: readonly DeclaredText[];
  readonly isInput: (row: number, column: number) => boolean;
}

/** What a sheet calculates, says and leaves to people, cell by cell. Fills win over single cells, as in writing. */
export function declaredContents(sheet: Sheet): DeclaredContents {
  const inputs = sheet.formats.filter(({ style }) => style.isUnlocked === true).map(({ range }) => range);
  const isInput = (row: number, column: number) => inputs.some((range) => covers(range, row, column));
  const isFilled = (row: number, column: number) =>
    sheet.fills.some(({ range }) => covers(range, row, column));
  const forms: DeclaredForm[] = sheet.fills.map(({ range, formula }) => ({ range, formula }));
  const constants: DeclaredText[] = [];
  for (const { row, column, cell } of singleCells(sheet)) {
    if (isFilled(row, column)) continue;
    if (typeof cell === "object") {
      forms.push({ range: { row, column, rows: 1, columns: 1 }, formula: cell.formula });
    } else if (cell !== undefined && cell !== "" && !isInput(row, column)) {
      constants.push({ row, column, text: cell });
    }
  }
  return { forms, constants, isInput };
}

interface SingleCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

function singleCells({ cells }: Sheet): readonly SingleCell[] {
  const last = new Map<string, SingleCell>();
  for (const block of cells) {
    for (const [down, line] of block.cells.entries()) {
      for (const [right, cell] of line.entries()) {
        const place = { row: block.row + down, column: block.column + right, cell };
        last.set(`${place.row} ${place.column}`, place);
      }
    }
  }
  return [...last.values()];
}

export function covers(range: Range, row: number, column: number): boolean {
  return (
    row >= range.row &&
    row < range.row + range.rows &&
    column >= range.column &&
    column < range.column + range.columns
  );
}
