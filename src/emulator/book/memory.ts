import type { Area } from "./area";

/** Values stored and returned, never interpreted: page set-up, chart texts, axes. */
export interface Kept {
  [name: string]: unknown;
}

export interface Reference {
  readonly sheet: string;
  readonly area: Area;
}

export interface SeriesMemory {
  readonly kept: Kept;
  values?: Reference;
  categories?: Reference;
}

export interface ChartMemory {
  readonly id: string;
  readonly kept: Kept;
  source?: Reference & { readonly by: string };
  position?: Area;
  readonly series: SeriesMemory[];
}

export interface ValidationMemory {
  readonly id: string;
  readonly area: Area;
  readonly type: string;
  readonly rule: Kept;
  prompt?: Kept | undefined;
  errorAlert?: Kept | undefined;
  ignoreBlanks: boolean;
  isDrawn: boolean;
}

export interface ConditionalFormatMemory {
  readonly id: string;
  readonly area: Area;
  readonly type: string;
  readonly kept: Kept;
  isDrawn: boolean;
}

export interface SheetMemory {
  /** Cells are locked unless the last rectangle that covers them unlocks them. */
  locks: { readonly area: Area; readonly isLocked: boolean }[];
  /** Present while the sheet is protected. */
  protection: { readonly options: Kept; readonly password: string | undefined } | undefined;
  isVeryHidden: boolean;
  /** Absent in workbooks saved before merged cells were emulated. */
  merges?: readonly Area[];
  frozen: { rows: number; columns: number };
  readonly charts: ChartMemory[];
  readonly validations: ValidationMemory[];
  readonly conditionalFormats: ConditionalFormatMemory[];
  readonly page: Kept;
  readonly kept: Kept;
}

export interface TableMemory {
  readonly id: string;
  name: string;
  readonly sheet: string;
  readonly area: Area;
  readonly kept: Kept;
  isDrawn: boolean;
}

export interface NameMemory {
  readonly id: string;
  readonly name: string;
  formula: string;
  comment: string;
  isVisible: boolean;
  /** The sheet the name belongs to; absent for a name of the whole workbook. */
  readonly sheet?: string | undefined;
}

/** What Excel knows of a workbook and Univer does not. Plain JSON, saved beside Univer's own snapshot. */
export interface BookMemory {
  lastId: number;
  activeSheet: string | undefined;
  selection: string | undefined;
  readonly sheets: Record<string, SheetMemory>;
  readonly tables: Record<string, TableMemory>;
  readonly names: Record<string, NameMemory>;
  readonly settings: Record<string, Kept>;
  readonly xmlParts: Record<string, { readonly id: string; xml: string }>;
  readonly application: Kept;
  readonly properties: Kept;
  /** `Office.context.document.settings`, apart from the workbook's own settings. */
  readonly documentSettings: Record<string, string>;
}

export function emptyMemory(): BookMemory {
  return {
    lastId: 1,
    activeSheet: undefined,
    selection: undefined,
    sheets: {},
    tables: {},
    names: {},
    settings: {},
    xmlParts: {},
    application: {},
    properties: {},
    documentSettings: {},
  };
}

export function emptySheetMemory(): SheetMemory {
  return {
    locks: [],
    protection: undefined,
    isVeryHidden: false,
    frozen: { rows: 0, columns: 0 },
    charts: [],
    validations: [],
    conditionalFormats: [],
    page: {},
    kept: {},
  };
}
