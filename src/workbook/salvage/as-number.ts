import { contentText } from "../../core/assessment/cell-text";
import type { CellValue } from "../cells";
import type { SalvageNotes } from "./salvage-note";

/** Spaces of all kinds around, a comma or a point before decimals; nothing else is a number on purpose. */
const NUMBER = /^[\s\u00a0]*[+-]?\d+(?:[.,]\d+)?[\s\u00a0]*$/;

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A number typed as text counts as the number it shows, where that number may stand, and is noted. */
export function asNumber(
  cell: CellValue,
  [least, most]: readonly [least: number, most: number],
  { sheet, row, column }: Place,
  { findings }: SalvageNotes,
): CellValue {
  if (typeof cell !== "string" || !NUMBER.test(cell)) return cell;
  const number = Number(cell.trim().replace(",", "."));
  if (number < least || number > most) return cell;
  const range = { row, column, rows: 1, columns: 1 };
  findings.push({ kind: "number-as-text", sheet, range, found: contentText(cell) });
  return number;
}
