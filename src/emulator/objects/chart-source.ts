import { area } from "../book/area";
import type { Area } from "../book/area";
import type { Book } from "../book/book";
import { cellValue } from "../book/cell-output";
import type { Reference, SeriesMemory } from "../book/memory";

/**
 * The series Excel makes of a chart's source: one per row or column, names from the first cells when they are text,
 * categories from the other edge. Source: Excel.ChartSeriesBy; "Auto" takes the shorter side for the series.
 */
export async function seriesFrom(
  book: Book,
  { sheet, area: whole }: Reference,
  by: string,
): Promise<SeriesMemory[]> {
  await book.calculatedIn(sheet, { ...whole, rows: 1 });
  await book.calculatedIn(sheet, { ...whole, columns: 1 });
  const byRows = by === "Rows" || (by === "Auto" && whole.columns > whole.rows);
  const isText = (row: number, column: number) =>
    typeof cellValue(book.cell(sheet, row, column)) === "string";
  const hasTopHeader = whole.rows > 1 && isText(whole.row, whole.column + whole.columns - 1);
  const hasSideHeader = whole.columns > 1 && isText(whole.row + whole.rows - 1, whole.column);
  const body = {
    row: whole.row + (hasTopHeader ? 1 : 0),
    column: whole.column + (hasSideHeader ? 1 : 0),
    rows: whole.rows - (hasTopHeader ? 1 : 0),
    columns: whole.columns - (hasSideHeader ? 1 : 0),
  };
  const top = hasTopHeader ? area(whole.row, body.column, 1, body.columns) : undefined;
  const side = hasSideHeader ? area(body.row, whole.column, body.rows, 1) : undefined;
  const [names, categories] = byRows ? [side, top] : [top, side];
  return lines(body, byRows).map((values, index) => ({
    kept: { name: nameAt(book, sheet, names, byRows, index) },
    values: { sheet, area: values },
    ...(categories ? { categories: { sheet, area: categories } } : {}),
  }));
}

function lines(body: Area, byRows: boolean): readonly Area[] {
  return byRows
    ? Array.from({ length: body.rows }, (_, index) => ({ ...body, row: body.row + index, rows: 1 }))
    : Array.from({ length: body.columns }, (_, index) => ({
        ...body,
        column: body.column + index,
        columns: 1,
      }));
}

function nameAt(book: Book, sheet: string, names: Area | undefined, byRows: boolean, index: number): string {
  if (!names) return `Series${index + 1}`;
  const row = names.row + (byRows ? index : 0);
  const column = names.column + (byRows ? 0 : index);
  return String(cellValue(book.cell(sheet, row, column)));
}
