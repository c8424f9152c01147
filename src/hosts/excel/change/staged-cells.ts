import { AssessmentError } from "../../../core/errors";
import type { CellBlock, DeclaredWorkbook, Sheet } from "../../../workbook/declaration";
import { jsonBytes } from "../batches";
import { FAILURES } from "../texts/en/failures";

/** A part of the staged sheets that is read back in one round trip. */
export interface StagedPiece {
  /** What its answer takes, in bytes. */
  readonly bytes: number;
  /** Queues the reading; the answer throws when it is not what was planned. */
  readonly queue: (context: Excel.RequestContext) => () => undefined;
}

/** What a formula shows at most, for its size. */
const SHOWN = "-0.1234567890123456";
/** Whatever Excel says beside the values of a range. */
const RANGE_BYTES = 300;

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
        return () => {
          compare(sheet, block, range.values);
          return undefined;
        };
      },
    })),
  );
}

function bytesOf({ cells }: CellBlock): number {
  const shown = cells.map((line) => line.map((cell) => (typeof cell === "object" ? SHOWN : (cell ?? ""))));
  return RANGE_BYTES + jsonBytes(shown);
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
