/** A cell's value as a host reports it: "" when empty, an error as its text, for example "#REF!". */
export type CellValue = string | number | boolean;
export type Grid = readonly (readonly CellValue[])[];

/** One cell inside a named range, counted from the range's top-left cell. */
export interface CellWrite {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  /** A string is written as text, whatever it begins with; `undefined` empties the cell. */
  readonly value: string | number | undefined;
  readonly guard?: CellGuard | undefined;
}

/** Keeps a write from landing in another row, or on what somebody typed meanwhile. */
export interface CellGuard {
  /** Stands in the row's first cell: the row is found by it, wherever somebody sorted it to. */
  readonly id: string;
  /** True for what the writer believes is in the cell, and for what it is about to write. */
  readonly isExpected: (found: CellValue) => boolean;
}
