import { AssessmentError } from "../../../core/errors";
import type { CellBlock, DeclaredWorkbook, Sheet } from "../../../workbook/declaration";
import { FAILURES } from "../texts/en/failures";

/**
 * Queues reading the staged sheets back; the answer throws when a text or a number is not what was planned, or where a
 * formula is none. Fills lie over blocks, so that a cell below one is not compared.
 */
export function queueStagedCells(context: Excel.RequestContext, { sheets }: DeclaredWorkbook): () => void {
  const read = sheets.map((sheet) => ({
    sheet,
    blocks: sheet.cells.map((block) => ({ block, range: rangeOf(context, sheet, block) })),
  }));
  return () => {
    for (const { sheet, blocks } of read) {
      for (const { block, range } of blocks) compare(sheet, block, range.values);
    }
  };
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
