import type { CellWrite, Grid } from "../workbook/cells";
import type { ContentCheck } from "../workbook/change/content-key";
import type { PlannedChange } from "../workbook/change/planned-change";
import type { DeclaredWorkbook, Range } from "../workbook/declaration";
import type { InPlaceRepair } from "../workbook/health/in-place";
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

/** What a change of the whole workbook is at, in this order. */
export type ChangeStep = "reading" | "writing" | "checking" | "switching";

export interface ChangeProgress {
  readonly step: ChangeStep;
  /** Steps, or parts of one, finished. */
  readonly done: number;
  readonly total: number;
  /** How many new sheets are made; 0 while nobody knows. */
  readonly sheets: number;
}

export interface ReplaceOptions extends Omit<BuildOptions, "onProgress"> {
  readonly onProgress?: (progress: ChangeProgress) => void;
  /** Takes away a version that a restore put aside; without it such a change is refused with "put-aside". */
  readonly removesPutAside?: boolean;
  /** Where the change begins, instead of looking for itself; only once. */
  readonly since?: Moment | undefined;
}

/** All that a change has to know of a workbook to begin, as it was at one moment; the host that gave it can read it. */
export interface Moment {
  /** A change is open, so that no other can begin. */
  readonly isChangeOpen: boolean;
}

export interface InspectOptions {
  /** Where sheets are that have lost every name, by their declared names. */
  readonly known?: ReadonlyMap<string, string>;
  /** Looks into the sheets of the earlier version, too. */
  readonly looksAside?: boolean;
}

/** A second look, and what a change of the workbook needs beside it, from its first moment. */
export interface InspectedAgain {
  readonly found: InspectedWorkbook;
  readonly grids: ReadonlyMap<string, Grid>;
  readonly since: Moment;
}

/** Where a workbook lives: Excel, or a file. Expected failures are `AssessmentError`s. */
export interface WorkbookHost {
  /** Values of named ranges; a name that does not exist is absent from the answer. One round trip, more above 5 MB. */
  readonly readNames: (names: readonly string[]) => Promise<ReadonlyMap<string, Grid>>;
  readonly sheetNames: () => Promise<readonly string[]>;
  /** Adds the declared sheets. Refuses, before anything is written, when a sheet name is taken. */
  readonly build: (workbook: DeclaredWorkbook, options?: BuildOptions) => Promise<void>;
  /** Writes single cells in one round trip: all of them or none. */
  readonly writeCells: (writes: readonly CellWrite[]) => Promise<void>;
}

/** How a change of the whole workbook ended. */
export interface Replaced {
  /** False when this change had taken place before. */
  readonly isNew: boolean;
  /** Fields that were changed in the workbook meanwhile, too: the workbook's value stands. */
  readonly conflicts: PlannedChange["conflicts"];
}

/** A change that is open. What people typed is safe; `canFinish` says whether all of the new version is there. */
export interface UnfinishedChange {
  readonly id: string;
  readonly title: string;
  /** The run that works on it, or did. */
  readonly worker: string;
  /** Somebody wrote to it so lately that a colleague's pane may be at work. */
  readonly isMoving: boolean;
  readonly canFinish: boolean;
}

/** The version that lies aside: the one before the last change or, once that was restored, the one after it. */
export interface EarlierVersion {
  /** Of the change that put it aside. */
  readonly id: string;
  readonly title: string;
  readonly side: "before" | "after";
}

/**
 * Changes of the whole workbook. Each ends in the state before or the state after; if it can reach neither, it fails
 * with "change-unfinished", and `finishChange` or `goBack` lead out, now or at the next start.
 */
interface ChangingHost {
  /** Plan, stage, verify, switch. What colleagues type meanwhile is carried over by id. */
  readonly replace: (change: PlannedChange, options?: ReplaceOptions) => Promise<Replaced>;
  readonly unfinishedChange: () => Promise<UnfinishedChange | undefined>;
  /** Refuses, with "change-unfinished", where somebody has typed into the sheets that the change replaces. */
  readonly finishChange: (check: ContentCheck) => Promise<void>;
  /** Sheets of the change that stand in their places already become the earlier version. */
  readonly goBack: () => Promise<void>;
  readonly earlierVersion: () => Promise<EarlierVersion | undefined>;
  /** The present and the earlier version change places, so that this can be undone the same way. */
  readonly restoreEarlier: () => Promise<void>;
  readonly removeEarlier: () => Promise<void>;
  /** Other sheets than ours with something that follows the sheets which a change puts aside. */
  readonly ownSheets: () => Promise<readonly OwnSheet[]>;
}

/** A sheet that is not ours, and what a change leaves behind on it. */
export interface OwnSheet {
  readonly sheet: string;
  readonly charts: number;
  /** Its formulas that refer to ours cannot be written again: it is protected, too large, or refused it before. */
  readonly leavesFormulas: boolean;
}

/** One rule of Excel the add-in relies on: what the emulated Excel answers, and what this one does, as JSON. */
export interface TestedRule {
  readonly rule: string;
  readonly source: string;
  readonly expected: string;
  readonly answered: string;
}

/** A workbook somebody is looking at. */
export interface LiveWorkbookHost extends WorkbookHost, ChangingHost {
  /** Calls back after any change of cells, own writes included. Answers with the way to stop. */
  readonly watch: (onChange: () => void) => Promise<() => Promise<void>>;
  /** Brings a named range, a sheet or cells of it to the front and selects them. */
  readonly show: (
    target:
      | { readonly name: string; readonly row?: number; readonly column?: number }
      | { readonly sheet: string; readonly range?: Range },
  ) => Promise<void>;
  /** Looks the workbook over, without changing anything, beside the form it is expected to have. */
  readonly inspect: (expected?: DeclaredWorkbook, options?: InspectOptions) => Promise<InspectedWorkbook>;
  /**
   * The same look once more, with the values of these names: in one round trip where sheets, tables and names are still
   * those of `before`, one more per 3.9 MB. `undefined` where the names begin otherwise by now.
   */
  readonly inspectAgain: (
    before: InspectedWorkbook,
    expected: DeclaredWorkbook,
    names: readonly string[],
  ) => Promise<InspectedAgain | undefined>;
  /** Gives the sheet of a named range another name, worked out from its own and those of all other sheets. */
  readonly renameSheet: (
    name: string,
    newName: (current: string, others: readonly string[]) => string | undefined,
  ) => Promise<void>;
  /** Puts right in place what changes no content: visibility, protection, calculation. */
  readonly putRight: (repair: InPlaceRepair) => Promise<void>;
  /** Small texts of the pane, kept in this file for this add-in. */
  readonly readPreference: (key: string) => Promise<string | undefined>;
  readonly writePreference: (key: string, value: string) => Promise<void>;
  readonly calculate: () => Promise<void>;
  /**
   * Tries the rules of Excel that the add-in relies on, in scratch sheets that are taken away again. Once stopped it
   * answers with what it found so far.
   */
  readonly testExcel: (
    onProgress: (done: number, total: number) => void,
    stop?: AbortSignal,
  ) => Promise<readonly TestedRule[]>;
}
