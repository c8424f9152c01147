import type { Grid } from "../cells";
import type { Range, ValidationRule } from "../declaration";
import type { PlacedRange } from "../named-range";

/** An opened workbook as plain data: what a person can have changed in it. */
export interface InspectedWorkbook {
  readonly calculates: "automatically" | "not tables" | "by hand";
  readonly sheets: readonly InspectedSheet[];
  /** Of the earlier version, looked into where a sheet that should be there is nowhere to be found. */
  readonly aside: readonly InspectedSheet[];
  readonly tables: readonly InspectedTable[];
  readonly names: readonly InspectedName[];
  /** Where the sheets of a declared workbook were found, by their declared names. */
  readonly located: ReadonlyMap<string, string>;
}

export interface InspectedSheet {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "very hidden";
  readonly isProtected: boolean;
  /** Protected so that people can do what they need, and nothing that tears rows and columns apart. */
  readonly allowsWork: boolean;
  /** Absent for sheets that are not ours: nobody looks into them. */
  readonly cells: InspectedCells | undefined;
}

/** All grids begin at A1. */
export interface InspectedCells {
  readonly values: Grid;
  /** The formula where there is one, else the value. */
  readonly formulas: Grid;
  readonly numberFormats: readonly (readonly string[])[];
  /** Colours of what is meant to be read; shorter than the values. */
  readonly looks: readonly (readonly Look[])[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly validations: readonly InspectedValidation[];
  readonly locks: readonly InspectedLock[];
  readonly conditions: readonly InspectedCondition[];
  /** By name; only where there should be any. */
  readonly charts: readonly string[];
}

interface InspectedLock {
  readonly range: Range;
  /** `undefined` where not all cells are alike. */
  readonly isLocked: boolean | undefined;
}

export interface InspectedCondition {
  readonly range: Range;
  /** Rules by formula that reach into the range. */
  readonly rules: number;
  /** Of these rules; absent where Excel does not tell. */
  readonly formulas?: readonly string[] | undefined;
}

/** Colours as #RRGGBB, in capitals. */
export interface Look {
  readonly font: string;
  readonly fill: string;
}

export interface InspectedValidation {
  readonly range: Range;
  /** `undefined` where there is none, or not the same one in all cells. */
  readonly kind: ValidationRule["kind"] | "other" | undefined;
  /** Of a list; in other languages of Excel a name stays the same. */
  readonly source?: string | undefined;
  /** Of numbers, dates and lengths, as Excel answers them. */
  readonly limits?: InspectedLimits | undefined;
  /** False where a wrong entry is only warned of, or not even that. */
  readonly stops: boolean;
}

export interface InspectedLimits {
  readonly operator: string;
  readonly from: unknown;
  readonly to?: unknown;
}

export interface InspectedTable {
  readonly name: string;
  readonly sheet: string;
  /** With its header row. */
  readonly range: Range;
  /** A filter hides rows on purpose. */
  readonly isFiltered: boolean;
}

export interface InspectedName {
  readonly name: string;
  /** The sheet it belongs to; absent for a name of the whole workbook. */
  readonly scope?: string | undefined;
  /** `undefined` for a name that stands for no cells, such as #REF!. */
  readonly place: PlacedRange | undefined;
}
