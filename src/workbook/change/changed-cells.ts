import type { Cell, DeclaredWorkbook, Sheet } from "../declaration";

/** One cell of a sheet, from its corner. */
export interface ChangedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

export interface CellChanges {
  readonly cells: readonly ChangedCell[];
  /** False when the workbooks differ in more than these cells, for example in a sheet's name or a footer. */
  readonly isAll: boolean;
}

/** The cells in which two workbooks of one layout differ, under the earlier one's sheet names; `undefined` for two layouts. */
export function changedCells(earlier: DeclaredWorkbook, later: DeclaredWorkbook): CellChanges | undefined {
  if (!isSame(earlier.sheets.map(extents), later.sheets.map(extents))) return undefined;
  return {
    cells: earlier.sheets.flatMap((sheet, index) => cellsThatDiffer(sheet, later.sheets[index])),
    isAll: isSame(withoutCells(earlier), withoutCells(later)),
  };
}

function extents({ cells }: Sheet): unknown {
  return cells.map(({ row, column, cells: lines }) => [row, column, lines.length, lines[0]?.length]);
}

function withoutCells({ sheets, ...rest }: DeclaredWorkbook): unknown {
  return { ...rest, sheets: sheets.map((sheet) => ({ ...sheet, cells: [] })) };
}

function cellsThatDiffer({ name, cells }: Sheet, later: Sheet | undefined): readonly ChangedCell[] {
  return cells.flatMap((block, at) =>
    block.cells.flatMap((line, row) =>
      line.flatMap((before, column): readonly ChangedCell[] => {
        const cell = later?.cells[at]?.cells[row]?.[column];
        if (isSame(before, cell)) return [];
        return [{ sheet: name, row: block.row + row, column: block.column + column, cell }];
      }),
    ),
  );
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
