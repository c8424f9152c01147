import type { InspectedCells, InspectedName } from "../../workbook/health/inspected-workbook";

/** A part of a sheet that is read in one round trip. */
export interface SheetPiece {
  /** By the name it has now. */
  readonly sheet: string;
  /** What its answer takes, in bytes, rather too much than too little. */
  readonly bytes: number;
  /** Queues the reading; the answer can be taken after the next sync. */
  readonly queue: (context: Excel.RequestContext) => () => PieceAnswer;
}

type CellGrids = Pick<InspectedCells, "values" | "formulas" | "numberFormats" | "looks">;

/** Some rows, or what belongs to the sheet as a whole. */
export interface PieceAnswer {
  readonly strip?: CellGrids;
  readonly rules?: Omit<InspectedCells, keyof CellGrids>;
  readonly names?: readonly InspectedName[];
}

export function sheetNamed(context: Excel.RequestContext, name: string): Excel.Worksheet {
  return context.workbook.worksheets.getItem(name);
}
