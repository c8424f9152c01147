/** A rectangle on one sheet; row and column count from 0. */
export interface Range {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** English function names, commas, decimal points; begins with "=". */
interface Formula {
  readonly formula: string;
}

/** A string is always text, whatever it begins with; only a `Formula` calculates. `undefined` is an empty cell. */
export type Cell = string | number | Formula | undefined;

/** Single cells, written as one rectangle. All rows have the same length. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Cell[])[];
}

/** One formula form over a range: written for the top-left cell, relative references move as Excel fills. */
export interface Fill {
  readonly range: Range;
  readonly formula: string;
}

export interface Border {
  readonly edge: "top" | "bottom" | "left" | "right" | "inside-horizontal" | "inside-vertical";
  readonly color: string;
  readonly weight: "thin" | "medium";
}

/** Colours as RRGGBB. Absent properties stay as they were. */
export interface Style {
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly isBold?: boolean;
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wraps?: boolean;
  readonly numberFormat?: string;
  readonly borders?: readonly Border[];
  /** Cells are locked unless a format unlocks them. */
  readonly isUnlocked?: boolean;
}

/** Later formats win, property by property. */
export interface Format {
  readonly range: Range;
  readonly style: Style;
}

export interface Table {
  readonly name: string;
  /** With its header row. */
  readonly range: Range;
}

export type ValidationRule =
  | { readonly kind: "list"; readonly source: string }
  | { readonly kind: "decimal"; readonly from: number; readonly to: number }
  | { readonly kind: "date"; readonly from: string }
  | { readonly kind: "length"; readonly most: number };

export interface Validation {
  readonly range: Range;
  readonly rule: ValidationRule;
  /** Shown while the cell is selected. At most 32 and 255 characters. */
  readonly prompt?: { readonly title: string; readonly text: string };
  /** Shown for a wrong entry. At most 32 and 225 characters. */
  readonly error: { readonly title: string; readonly text: string };
}

export interface ConditionalFormat {
  readonly range: Range;
  /** Written for the top-left cell of the range. */
  readonly formula: string;
  readonly style: Pick<Style, "fill" | "fontColor" | "isBold" | "borders">;
}

export interface ChartSeries {
  readonly name: string;
  readonly values: Range;
  /** Absent: not painted, only moves what comes after it; the chart then has no legend. */
  readonly color?: string;
}

export interface Chart {
  readonly name: string;
  readonly kind: "stacked-bar" | "radar";
  /** A cell on the same sheet whose text is the chart's title, and that text as it stands at the time of writing. */
  readonly title: { readonly cell: { readonly row: number; readonly column: number }; readonly text: string };
  /** Alternative text for hosts that can store one. */
  readonly description: string;
  readonly categories: Range;
  readonly series: readonly ChartSeries[];
  readonly axis: { readonly title: string; readonly minimum: number; readonly maximum: number };
  readonly position: Range;
}

export interface PrintSetup {
  readonly orientation: "portrait" | "landscape";
  readonly area?: Range;
  /** First and last row, from 0, repeated on every page. */
  readonly titleRows?: readonly [number, number];
  readonly fitToOnePageHigh?: boolean;
  /** "&" stands for itself here; hosts write page codes of their own for the right-hand "Page n of m". */
  readonly footer: { readonly left: string; readonly center: string };
}

export interface Sheet {
  readonly name: string;
  readonly tabColor: string;
  readonly isHidden: boolean;
  readonly cells: readonly CellBlock[];
  readonly fills: readonly Fill[];
  readonly formats: readonly Format[];
  /** Width in characters of the default font, as Excel's column width. */
  readonly columnWidths: readonly {
    readonly column: number;
    readonly columns: number;
    readonly width: number;
  }[];
  /** Height in points. */
  readonly rowHeights: readonly { readonly row: number; readonly rows: number; readonly height: number }[];
  readonly tables: readonly Table[];
  readonly validations: readonly Validation[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly charts: readonly Chart[];
  readonly freeze: { readonly rows: number; readonly columns: number } | undefined;
  readonly print: PrintSetup;
}

export interface DefinedName {
  readonly name: string;
  readonly sheet: string;
  readonly range: Range;
}

/** Hints for add-ins; every part of it can be rebuilt from cells. */
export interface Metadata {
  readonly format: number;
  readonly method: string;
  readonly catalog: string;
  readonly sheets: Readonly<Record<string, string>>;
}

/** The whole workbook as plain data. Every sheet is protected without a password. */
export interface DeclaredWorkbook {
  readonly sheets: readonly Sheet[];
  readonly names: readonly DefinedName[];
  readonly opensOn: string;
  readonly metadata: Metadata;
}
