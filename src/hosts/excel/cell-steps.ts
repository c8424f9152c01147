import type { Cell, Fill, Sheet } from "../../workbook/declaration";
import { type Step, wireBytes } from "./batch";
import { textCell } from "./text-cell";

/** Rows are written together up to this size, so that a batch can be cut between two pieces. */
const PIECE_BYTES = 500_000;

/** Values and formulas of a sheet: single cells first, because fills may overwrite a part of them. */
export function cellSteps(sheet: Sheet): readonly Step[] {
  return [
    ...pieces(wholeRectangle(sheet)).map(({ from, lines, bytes }) => ({
      sheet: sheet.name,
      bytes: bytes + wireBytes(3),
      queue: writePiece(sheet.name, from, lines),
    })),
    ...sheet.fills.map((fill) => ({
      sheet: sheet.name,
      bytes: wireBytes(6, fill.formula),
      queue: fillStep(sheet.name, fill),
    })),
  ];
}

type Written = string | number;

/** All blocks in one rectangle from the corner of the sheet: gaps cost three bytes a cell, a range of its own 400. */
function wholeRectangle({ cells: blocks }: Sheet): Written[][] {
  const rows = Math.max(0, ...blocks.map(({ row, cells }) => row + cells.length));
  const columns = Math.max(0, ...blocks.map(({ column, cells }) => column + (cells[0]?.length ?? 0)));
  const whole = Array.from({ length: rows }, () => Array.from({ length: columns }, (): Written => ""));
  for (const { row, column, cells } of blocks) {
    for (const [index, line] of cells.entries())
      whole[row + index]?.splice(column, line.length, ...line.map(written));
  }
  return whole;
}

function written(cell: Cell): Written {
  if (cell === undefined) return "";
  if (typeof cell === "string") return textCell(cell);
  return typeof cell === "number" ? cell : cell.formula;
}

interface Piece {
  readonly from: number;
  readonly lines: Written[][];
  bytes: number;
}

function pieces(lines: Written[][]): readonly Piece[] {
  const found: Piece[] = [];
  for (const [from, line] of lines.entries()) {
    const bytes = wireBytes(0, line);
    const last = found.at(-1);
    if (last === undefined || last.bytes + bytes > PIECE_BYTES) found.push({ from, lines: [line], bytes });
    else {
      last.lines.push(line);
      last.bytes += bytes;
    }
  }
  return found;
}

function writePiece(sheet: string, row: number, lines: Written[][]): Step["queue"] {
  const columns = lines[0]?.length ?? 0;
  return (batch) => {
    if (columns > 0) batch.range(sheet, { row, column: 0, rows: lines.length, columns }).formulas = lines;
  };
}

/** Excel itself moves the formula through the range, so that one formula travels instead of hundreds. */
function fillStep(sheet: string, { range, formula }: Fill): Step["queue"] {
  return (batch) => {
    const first = batch.range(sheet, { ...range, rows: 1, columns: 1 });
    first.formulas = [[formula]];
    if (range.rows * range.columns > 1) {
      batch.range(sheet, range).copyFrom(first, Excel.RangeCopyType.formulas);
    }
  };
}
