import type { Nullable } from "@univerjs/core";

interface Color {
  readonly rgb?: Nullable<string>;
}

interface Line {
  readonly s: number;
  readonly cl: Color;
}

export interface Borders {
  readonly t?: Nullable<Line>;
  readonly b?: Nullable<Line>;
  readonly l?: Nullable<Line>;
  readonly r?: Nullable<Line>;
}

/**
 * A cell's style as Univer stores it: fill, font colour, bold, italic, underline, strike-through, font, size,
 * horizontal and vertical alignment, wrapping, number format, padding, borders. Switches are 0 and 1. An absent part
 * stays as it is, null takes it away.
 */
export interface CellStyle {
  readonly bg?: Nullable<Color>;
  readonly cl?: Nullable<Color>;
  readonly bl?: Nullable<number>;
  readonly it?: Nullable<number>;
  readonly ul?: Nullable<{ readonly s: number }>;
  readonly st?: Nullable<{ readonly s: number }>;
  readonly ff?: Nullable<string>;
  readonly fs?: Nullable<number>;
  readonly ht?: Nullable<number>;
  readonly vt?: Nullable<number>;
  readonly tb?: Nullable<number>;
  readonly n?: Nullable<{ readonly pattern: string }>;
  readonly pd?: Nullable<{ readonly l?: Nullable<number> }>;
  readonly bd?: Nullable<Borders>;
}

/** Kinds of value as Univer numbers them. */
export const TEXT = 1;
export const NUMBER = 2;
export const BOOLEAN = 3;
/** Text that looks like something else, marked as text. */
export const FORCED_TEXT = 4;

/** A cell's content as Univer stores it: value, kind of value, formula, and the id of a formula it shares. */
export interface CellContent {
  readonly v?: Nullable<string | number | boolean>;
  readonly t?: Nullable<number>;
  readonly f?: Nullable<string>;
  readonly si?: Nullable<string>;
}

/** A change of a cell: null empties, an absent part stays. */
export interface CellPatch extends CellContent {
  readonly s?: CellStyle | null;
}
