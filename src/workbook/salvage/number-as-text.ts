import type { CellValue } from "../cells";

/** Spaces of all kinds around, a comma or a point before decimals; nothing else is a number on purpose. */
const NUMBER = /^[\s\u00a0]*[+-]?\d+(?:[.,]\d+)?[\s\u00a0]*$/;

/** The number a text stands for where numbers are typed; `undefined` for anything else. */
export function numberAsText(cell: CellValue): number | undefined {
  if (typeof cell !== "string" || !NUMBER.test(cell)) return undefined;
  return Number(cell.trim().replace(",", "."));
}
