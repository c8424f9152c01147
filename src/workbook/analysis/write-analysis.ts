import type { Grid, CellWrite } from "../cells";
import type { Analysed } from "./analysis-values";
import { analysisValues } from "./analysis-values";

/** Name of the live marks of the inputs: read them before `analysisWrites`. */
export const MARKS_NAME = "Analysis_Marks";

/** All cells of a result, empty ones too, so that nothing of an older result stays. */
export function analysisWrites(analysed: Analysed, marks: Grid): readonly CellWrite[] {
  return [...analysisValues(analysed, marks)].flatMap(([name, rows]) =>
    rows.flatMap((cells, row) => cells.map((value, column): CellWrite => ({ name, row, column, value }))),
  );
}
