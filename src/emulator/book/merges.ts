import { intersection, univerRange } from "./area";
import type { Area } from "./area";
import type { Book } from "./book";
import { eachCell } from "./each-cell";
import { HostError } from "./host-error";

/**
 * Makes one cell of an area; of its contents that of the top-left cell is left.
 * Source: Microsoft Support, "Merge and unmerge cells"; tables hold no merged cells.
 */
export function mergeCells(book: Book, sheet: string, area: Area): void {
  const tables = Object.values(book.memory.tables).filter((table) => table.sheet === sheet);
  if (tables.some((table) => intersection(table.area, area)))
    throw new HostError("InvalidArgument", "Cells of a table cannot be merged.");
  unmergeCells(book, sheet, area);
  eachCell(book, sheet, area, (row, column) => {
    if (row !== area.row || column !== area.column)
      book.put(sheet, row, column, { v: null, f: null, si: null, t: null });
  });
  const memory = book.sheetMemory(sheet);
  memory.merges = [...(memory.merges ?? []), area];
  book.execute("sheet.mutation.add-worksheet-merge", { subUnitId: sheet, ranges: [univerRange(area)] });
}

export function unmergeCells(book: Book, sheet: string, area: Area): void {
  const memory = book.sheetMemory(sheet);
  const { merges = [] } = memory;
  const gone = merges.filter((merged) => intersection(merged, area));
  if (gone.length === 0) return;
  memory.merges = merges.filter((merged) => !gone.includes(merged));
  book.execute("sheet.mutation.remove-worksheet-merge", { subUnitId: sheet, ranges: gone.map(univerRange) });
}

export function hasMergedCells(book: Book, sheet: string, area: Area): boolean {
  const { merges = [] } = book.sheetMemory(sheet);
  return merges.some((merged) => intersection(merged, area) !== undefined);
}
