import type { CellWrite, Grid } from "../workbook/cells";
import type { DeclaredWorkbook } from "../workbook/declaration";
import type { InspectedWorkbook } from "../workbook/health/inspected-workbook";

export interface Progress {
  /** Sheets finished, and the one under way. */
  readonly done: number;
  readonly total: number;
  readonly sheet: string;
}

export interface BuildOptions {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

/** Where a workbook lives: Excel, or a file. Expected failures are `AssessmentError`s. */
export interface WorkbookHost {
  /** Values of named ranges; a name that does not exist is absent from the answer. One round trip. */
  readonly readNames: (names: readonly string[]) => Promise<ReadonlyMap<string, Grid>>;
  readonly sheetNames: () => Promise<readonly string[]>;
  /** Adds the declared sheets. Refuses, before anything is written, when a sheet name is taken. */
  readonly build: (workbook: DeclaredWorkbook, options?: BuildOptions) => Promise<void>;
  /** Writes single cells in one round trip: all of them or none. */
  readonly writeCells: (writes: readonly CellWrite[]) => Promise<void>;
}

/** A workbook somebody is looking at. */
export interface LiveWorkbookHost extends WorkbookHost {
  /** Calls back after any change of cells, own writes included. Answers with the way to stop. */
  readonly watch: (onChange: () => void) => Promise<() => Promise<void>>;
  /** Brings a named range, or a sheet, to the front and selects it. */
  readonly show: (
    target:
      { readonly name: string; readonly row?: number; readonly column?: number } | { readonly sheet: string },
  ) => Promise<void>;
  /** Looks the workbook over, without changing anything, beside the form it is expected to have. */
  readonly inspect: (expected?: DeclaredWorkbook) => Promise<InspectedWorkbook>;
  /** Small texts of the pane, kept in this file for this add-in. */
  readonly readPreference: (key: string) => Promise<string | undefined>;
  readonly writePreference: (key: string, value: string) => Promise<void>;
  readonly calculate: () => Promise<void>;
}
