import type { Cell, CellBlock, Fill, Sheet } from "../../workbook/declaration";
import { type Step, wireBytes } from "./batch";
import { textCell } from "./text-cell";

/** Rows of one block are written together up to this size, so that a batch can be cut between two pieces. */
const PIECE_BYTES = 500_000;

/** Values and formulas of a sheet: blocks first, because fills may overwrite a part of them. */
export function cellSteps({ name, cells, fills }: Sheet): readonly Step[] {
  return [
    ...cells.flatMap((block) => blockSteps(name, block)),
    ...fills.map((fill) => ({
      sheet: name,
      bytes: wireBytes(4, fill.formula),
      queue: fillStep(name, fill),
    })),
  ];
}

function blockSteps(sheet: string, { row, column, cells }: CellBlock): readonly Step[] {
  const columns = cells[0]?.length ?? 0;
  if (columns === 0) return [];
  return pieces(cells.map((line) => line.map(written))).map(({ from, lines, bytes }) => ({
    sheet,
    bytes: bytes + wireBytes(2),
    queue: (batch) => {
      batch.range(sheet, { row: row + from, column, rows: lines.length, columns }).formulas = lines;
    },
  }));
}

type Written = string | number;

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
