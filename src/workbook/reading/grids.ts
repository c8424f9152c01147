import { contentText } from "../../core/assessment/cell-text";
import { AssessmentError } from "../../core/errors";
import type { CellValue, Grid } from "../cells";
import { filled } from "../texts/filled";
import type { WorkbookTexts } from "../texts/texts";

export type Grids = ReadonlyMap<string, Grid>;

/** The only cell of a name; empty where the name is gone. */
export function cellOf(grids: Grids, name: string): CellValue {
  return grids.get(name)?.[0]?.[0] ?? "";
}

/** A name every workbook of ours has. */
export function requiredGrid(grids: Grids, name: string, texts: WorkbookTexts): Grid {
  const grid = grids.get(name);
  if (grid !== undefined) return grid;
  const { missing, parts } = texts.reading;
  const what = filled(parts.setup, {
    sheet: name.startsWith("Criteria") ? texts.sheets.criteria : texts.sheets.setup,
  });
  throw new AssessmentError("sheet-missing", filled(missing, { what }), { subject: name });
}

/** Text word for word, numbers and TRUE as they are shown; an empty cell is no text. */
export function textOf(cell: CellValue | undefined): string | undefined {
  return cell === undefined || cell === "" ? undefined : contentText(cell);
}

/** Only the fields that hold something. */
export function definedOnly<Fields extends object>(fields: Fields): Fields {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Fields;
}
