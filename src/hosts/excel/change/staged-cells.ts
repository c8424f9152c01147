import { AssessmentError } from "../../../core/errors";
import type { CellBlock, DeclaredWorkbook, Sheet } from "../../../workbook/declaration";
import { FAILURES } from "../texts/en/failures";

/** A part of the staged sheets that is read back in one round trip. */
export interface StagedPiece {
  /** What its answer takes, in bytes. */
  readonly bytes: number;
  /** Queues the reading; the answer throws when it is not what was planned. */
  readonly queue: (context: Excel.RequestContext) => () => void;
}

/** Of a formula's value in an answer, and of whatever Excel says beside the values of a range. */
const BYTES = { formula: 25, range: 300 };

/**
 * What to read back of the staged sheets: every text and number has to be what was planned, and a formula has to be one.
 * Fills lie over blocks, so that a cell below one is not compared.
 */
export function stagedPieces({ sheets }: DeclaredWorkbook): readonly StagedPiece[] {
  return sheets.flatMap((sheet) =>
    sheet.cells.map((block) => ({
      bytes: bytesOf(block),
      queue: (context: Excel.RequestContext) => {
        const range = rangeOf(context, sheet, block);
        return () => compare(sheet, block, range.values);
      },
    })),
  );
}

function bytesOf({ cells }: CellBlock): number {
  const sizes = cells.flat().map((cell) => (typeof cell === "object" ? BYTES.formula : sizeOf(cell)));
  return sizes.reduce((sum, size) => sum + size, BYTES.range);
}

function sizeOf(cell: string | number | undefined): number {
  return JSON.stringify(cell ?? "").length + 1;
}

function rangeOf(
  context: Excel.RequestContext,
  { name }: Sheet,
  { row, column, cells }: CellBlock,
): Excel.Range {
  const columns = cells[0]?.length ?? 1;
  return context.workbook.worksheets
    .getItem(name)
    .getRangeByIndexes(row, column, cells.length, columns)
    .load("values")
    .untrack();
}

function compare(sheet: Sheet, block: CellBlock, values: readonly (readonly unknown[])[]): void {
  for (const [row, line] of block.cells.entries()) {
    for (const [column, cell] of line.entries()) {
      if (typeof cell === "object" || isFilled(sheet, block.row + row, block.column + column)) continue;
      if (values[row]?.[column] === (cell ?? "")) continue;
      throw new AssessmentError("write-incomplete", FAILURES.notAsPlanned, { subject: sheet.name });
    }
  }
}

function isFilled({ fills, cells }: Sheet, row: number, column: number): boolean {
  const isIn = (top: number, left: number, rows: number, columns: number) =>
    row >= top && row < top + rows && column >= left && column < left + columns;
  return (
    fills.some(({ range }) => isIn(range.row, range.column, range.rows, range.columns)) ||
    cells.filter((block) => isIn(block.row, block.column, block.cells.length, block.cells[0]?.length ?? 0))
      .length > 1
  );
}
