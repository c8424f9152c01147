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
}
