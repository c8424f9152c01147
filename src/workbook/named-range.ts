import { columnNumber } from "./addresses";
import type { Range } from "./declaration";

export interface PlacedRange {
  readonly sheet: string;
  readonly range: Range;
}

const REFERENCE = /^\$?(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i;

/** The rectangle a defined name stands for; `undefined` for anything else, such as #REF! or several areas. */
export function namedRange(reference: string): PlacedRange | undefined {
  const found = REFERENCE.exec(reference.replace(/^=/, "").trim());
  if (found === null) return undefined;
  const [, quoted, plain, fromColumn = "", fromRow = "", toColumn = fromColumn, toRow = fromRow] = found;
  const [top, bottom] = ordered(Number(fromRow) - 1, Number(toRow) - 1);
  const [left, right] = ordered(columnNumber(fromColumn), columnNumber(toColumn));
  return {
    sheet: quoted?.replaceAll("''", "'") ?? plain ?? "",
    range: { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 },
  };
}

function ordered(one: number, other: number): readonly [number, number] {
  return one <= other ? [one, other] : [other, one];
}
