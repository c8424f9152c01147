import type { Nullable } from "@univerjs/core";
import type { Engine } from "../engine/engine";
import { BOOLEAN } from "./cell";
import type { CellContent } from "./cell";

export type CellValue = string | number | boolean;

/** A cell's value as Excel answers it: "" when empty, an error as its text. */
export function cellValue(cell: Nullable<CellContent>): CellValue {
  const value = cell?.v ?? "";
  if (cell?.t === BOOLEAN) return value === true || value === 1 || value === "1" || value === "TRUE";
  return value;
}

export function valueType(value: CellValue): string {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return isError(value) ? "Error" : "String";
}

function isError(value: CellValue): boolean {
  return (
    typeof value === "string" &&
    /^#(?:REF!|VALUE!|DIV\/0!|N\/A|NAME\?|NUM!|NULL!|SPILL!|CALC!|CYCLE!)$/.test(value)
  );
}

/** What the cell shows: the value in its number format. */
export function cellText(engine: Engine, value: CellValue, format: string): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? engine.formatNumber(format, value) : value;
}
