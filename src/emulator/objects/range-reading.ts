import { HostError } from "../book/host-error";
import { cellText, cellValue, valueType } from "../book/cell-output";
import type { Range } from "./range";

/** Source: Microsoft Learn, "Resource limits and performance optimization": a range read has at most five million cells. */
const MOST_CELLS = 5_000_000;

export async function readValues(range: Range): Promise<unknown> {
  await range.services.book.calculated();
  return grid(range, (row, column) => cellValue(range.services.book.cell(range.sheet, row, column)));
}

/** The formula where there is one, the value elsewhere. */
export async function readFormulas(range: Range): Promise<unknown> {
  const { book } = range.services;
  await book.calculated();
  return grid(
    range,
    (row, column) => book.formula(range.sheet, row, column) ?? cellValue(book.cell(range.sheet, row, column)),
  );
}

export async function readTexts(range: Range): Promise<unknown> {
  const { book } = range.services;
  await book.calculated();
  return grid(range, (row, column) =>
    cellText(book.engine, cellValue(book.cell(range.sheet, row, column)), format(range, row, column)),
  );
}

export async function readTypes(range: Range): Promise<unknown> {
  const { book } = range.services;
  await book.calculated();
  return grid(range, (row, column) => valueType(cellValue(book.cell(range.sheet, row, column))));
}

export function readFormats(range: Range): unknown {
  return grid(range, (row, column) => format(range, row, column));
}

function format({ services, sheet }: Range, row: number, column: number): string {
  return services.book.numberFormat(sheet, row, column);
}

function grid(
  { area }: Range,
  read: (row: number, column: number) => unknown,
): readonly (readonly unknown[])[] {
  if (area.rows * area.columns > MOST_CELLS) {
    throw new HostError("InvalidArgument", "A range of more than five million cells cannot be read.");
  }
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => read(area.row + row, area.column + column)),
  );
}
