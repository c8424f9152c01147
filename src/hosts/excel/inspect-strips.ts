import type { Cell, Range, Sheet } from "../../workbook/declaration";
import { declaredExtent } from "../../workbook/health/declared-extent";
import type { InspectedCells, Look } from "../../workbook/health/inspected-workbook";
import { jsonBytes } from "./batches";
import { rangeOn } from "./inspect-rules";
import { type PieceAnswer, type SheetPiece, sheetNamed } from "./sheet-piece";

/** Small enough to fill round trips well, whatever a sheet's size. */
const STRIP_BYTES = 300_000;
/** Of an answer: a cell's value, formula and number format without their text, what a formula shows, a cell's colours. */
const BYTES = { cell: 15, shown: 20, look: 70 };
/** Rows and columns that somebody may have added below and beside what is declared. */
const SLACK = { rows: 30, columns: 6 };
/** Nobody reads a sheet as wide as Workings; one of twenty vendors has 22 columns. */
const MOST_SEEN_COLUMNS = 24;

/**
 * Contents of a sheet and the colours of what is meant to be read, in strips from the first row on, as large as what was
 * read `before` or as what is declared.
 */
export function stripsOf(
  sheet: string,
  declared: Sheet,
  before: InspectedCells | undefined,
): readonly SheetPiece[] {
  const { columns } = extentOf(declared);
  const seen = seenOf(declared);
  const sizes = before === undefined ? declaredBytes(declared) : readBytes(declared, before);
  return stripsWithin(sizes).map(({ row, rows, bytes }) => {
    const looks = { row, column: 0, rows: Math.min(rows, seen.rows - row), columns: seen.columns };
    return {
      sheet,
      bytes,
      queue: (context) => queueStrip(sheetNamed(context, sheet), { row, column: 0, rows, columns }, looks),
    };
  });
}

/** All that is read of a sheet, from A1 on. */
export function extentOf(declared: Sheet): Range {
  const { rows, columns } = declaredExtent(declared);
  return { row: 0, column: 0, rows: rows + SLACK.rows, columns: columns + SLACK.columns };
}

function queueStrip(sheet: Excel.Worksheet, strip: Range, seen: Range): () => PieceAnswer {
  const cells = rangeOn(sheet, strip).load("values,formulas,numberFormat");
  const looks =
    seen.rows <= 0
      ? undefined
      : rangeOn(sheet, seen).getCellProperties({ format: { font: { color: true }, fill: { color: true } } });
  return () => ({
    strip: {
      values: cells.values,
      formulas: cells.formulas,
      numberFormats: cells.numberFormat,
      looks: looks?.value.map((line) => line.map(lookOf)) ?? [],
    },
  });
}

interface Strip {
  readonly row: number;
  readonly rows: number;
  readonly bytes: number;
}

function stripsWithin(rowSizes: readonly number[]): readonly Strip[] {
  const strips: Strip[] = [];
  for (const [row, bytes] of rowSizes.entries()) {
    const last = strips.at(-1);
    if (last === undefined || last.bytes + bytes > STRIP_BYTES) strips.push({ row, rows: 1, bytes });
    else strips.splice(-1, 1, { row: last.row, rows: last.rows + 1, bytes: last.bytes + bytes });
  }
  return strips;
}

/** What each row takes in an answer. */
function declaredBytes(declared: Sheet): readonly number[] {
  const { rows, columns } = extentOf(declared);
  const looks = lookBytes(declared);
  const sizes = Array.from({ length: rows }, (_, row) => columns * BYTES.cell + looks(row));
  const add = (row: number, bytes: number) => {
    sizes[row] = (sizes[row] ?? 0) + bytes;
  };
  for (const { range, formula } of declared.fills) {
    for (let row = range.row; row < range.row + range.rows; row += 1)
      add(row, range.columns * (formula.length + BYTES.shown));
  }
  for (const { row, cells } of declared.cells) {
    for (const [down, line] of cells.entries()) add(row + down, line.reduce(plusCell, 0));
  }
  return sizes;
}

/** What may have come since, as a factor. */
const ROOM = 1.05;

function readBytes(declared: Sheet, before: InspectedCells): readonly number[] {
  const { rows, columns } = extentOf(declared);
  const looks = lookBytes(declared);
  return Array.from({ length: rows }, (_, row) => {
    const contents = contentBytes(before, row, row + 1);
    return Math.max(columns * BYTES.cell, contents) + looks(row);
  });
}

export function contentBytes(
  { values, formulas, numberFormats }: InspectedCells,
  from?: number,
  to?: number,
): number {
  return ROOM * jsonBytes([values, formulas, numberFormats].map((grid) => grid.slice(from, to)));
}

/** By row. */
function lookBytes(declared: Sheet): (row: number) => number {
  const seen = seenOf(declared);
  return (row) => (row < seen.rows ? seen.columns * BYTES.look : 0);
}

/** A text comes twice, as value and as formula. */
function plusCell(sum: number, cell: Cell): number {
  if (typeof cell === "object") return sum + cell.formula.length + BYTES.shown;
  return typeof cell === "string" ? sum + 2 * new TextEncoder().encode(cell).length : sum;
}

/** Colours of what is printed, or of a sheet that is seen whole. */
function seenOf(declared: Sheet): Pick<Range, "rows" | "columns"> {
  const { rows, columns } = declaredExtent(declared);
  const seen = Math.min(columns, declared.print.area?.columns ?? columns);
  const isSeen = !declared.isHidden && seen <= MOST_SEEN_COLUMNS;
  return { rows: isSeen ? rows : 0, columns: seen };
}

function lookOf({ format }: Excel.CellProperties): Look {
  return {
    font: (format?.font?.color ?? "").toUpperCase(),
    fill: (format?.fill?.color ?? "").toUpperCase(),
  };
}
