import type { MergeConflict } from "../../core/assessment/merge/merged-value";
import type { Firmness } from "../../core/analysis/firmness";
import type { Answer, Assessment, Change, Proposal } from "../../core/assessment/model";
import type { AssessmentError } from "../../core/errors";
import type { ComparisonResult } from "../../core/scoring/result";
import type { CriterionId, VendorId } from "../../core/units";
import type {
  ChangeProgress,
  OwnSheet,
  EarlierVersion,
  LiveWorkbookHost,
  Progress,
  UnfinishedChange,
} from "../../hosts/host";
import type { Range } from "../../workbook/declaration";
import type { Finding, LostAnswers } from "../../workbook/health/finding";
import type { TakenName } from "./with-other-names";
import type { KeptAnswer } from "../../workbook/salvage/salvage-note";

/** A vendor's headline figures, as the sheet and the core both work them out. */
export type HeadlineFigure =
  "worst" | "best" | "inherent" | "commonWorst" | "commonBest" | "tier" | "rank" | "band" | "completeness";

/** A figure the sheet shows that differs from what the ratings give. */
export interface Disagreement {
  readonly vendor: VendorId;
  readonly figure: HeadlineFigure;
  readonly sheetSays: string;
  readonly ratingsGive: string;
  /** Defined name of the cell, for "Show the cell". */
  readonly name: string;
}

/** An answer that was changed in the sheet while it was changed here. */
export interface AnswerConflict {
  readonly vendor: VendorId;
  readonly criterion: CriterionId;
  /** As the cells show them, empty where there is nothing. */
  readonly theirs: readonly string[];
  readonly mine: readonly string[];
}

export type Appearance = "excel" | "light" | "dark";
export type WorkOrder = "by-criterion" | "by-vendor";

export interface Preferences {
  readonly appearance: Appearance;
  readonly order: WorkOrder;
  readonly movesOn: boolean;
  /** Where the person was in Rate: restored on reopening. */
  readonly criterion?: string | undefined;
  readonly vendor?: string | undefined;
}

/** A change of the assessment beyond single ratings. */
export interface WantedChange {
  /** As a person reads it in "Restore the version before …", for example "Add vendor Dovetail". */
  readonly title: string;
  /** From what the workbook holds at that moment, which may be newer than what the pane shows. */
  readonly apply: (assessment: Assessment) => Assessment;
  /** Its line in the change log; the time is added. */
  readonly log?: Omit<Change, "on"> | undefined;
}

/** How a repair is called in "Restore the version before …" and in the change log. */
export interface RepairWords {
  readonly title: string;
  readonly log: (kept: number, lost: readonly LostAnswers[]) => string;
}

/** What a repair found and put right, and the answers that had to move to the archive. */
export interface Repaired {
  readonly findings: readonly Finding[];
  readonly kept: readonly KeptAnswer[];
}

/** Everything the views need to know and may ask for; the only way from a view to the workbook. */
export interface Session {
  readonly status: "loading" | "empty" | "found" | "unavailable";
  /** A newer version of the add-in made the workbook: nothing in it can be changed, and `failure` says so. */
  readonly isReadOnly: boolean;
  /** The workbook's format, where this add-in writes a newer one. */
  readonly olderFormat: number | undefined;
  /** Present when `status` is "found". Includes ratings not yet written. */
  readonly assessment: Assessment | undefined;
  /** Computed by the core from `assessment`. */
  readonly comparison: ComparisonResult | undefined;
  readonly disagreements: readonly Disagreement[];
  /** The sheet's own overall check line, for example "All checks pass". */
  readonly checks: { readonly isFine: boolean; readonly text: string } | undefined;
  /** Ratings kept in the pane because the workbook does not take them yet. */
  readonly unwritten: number;
  readonly failure: AssessmentError | undefined;
  /**
   * What is under way waits for a person to choose, and nothing is written yet: the workbook uses a name of ours already,
   * or a version that was put aside would go.
   */
  readonly taken: TakenName | undefined;
  /** Sheets are being made; `progress` follows with the first sheet. */
  readonly isCreating: boolean;
  /** The assessment is being changed; with new sheets, `progress` follows. */
  readonly isChanging: boolean;
  /** A change of the whole workbook broke off, here or elsewhere. */
  readonly unfinished: UnfinishedChange | undefined;
  /** The version before the last change of the whole workbook. */
  readonly earlier: EarlierVersion | undefined;
  /** What somebody else changed in the same cells; nothing of it is written before a person chose. */
  readonly conflicts: readonly AnswerConflict[];
  /** What the last change would have changed, had not somebody changed it at the same time: their values stand. */
  readonly overridden: readonly MergeConflict[];
  readonly progress: Progress | ChangeProgress | undefined;
  readonly preferences: Preferences;
  /** What the last look over the workbook found; `undefined` before the first. */
  readonly findings: readonly Finding[] | undefined;
  readonly isExamining: boolean;

  /** Answers whether the sheets stand; what hindered it is `failure`. */
  readonly create: (assessment: Assessment) => Promise<boolean>;
  readonly cancelCreate: () => void;
  /** The answer to `taken`: goes on with other names, or stops. */
  readonly chooseNames: (isWanted: boolean) => void;
  /** Answers whether the workbook holds the change; what hindered it is `failure`. */
  readonly change: (wanted: WantedChange) => Promise<boolean>;
  readonly cancelChange: () => void;
  readonly finishChange: () => void;
  readonly goBack: () => void;
  readonly restoreEarlier: () => void;
  readonly removeEarlier: () => void;
  /** The person's own sheets on which new sheets leave something behind; none where Excel does not say. */
  readonly ownSheets: () => Promise<readonly OwnSheet[]>;
  /** Drops what was entered here. */
  readonly keepTheirs: () => void;
  /** Writes what was entered here over what stands in the sheet. */
  readonly useMine: () => void;
  /**
   * Shows the change at once, writes it, and keeps it in the pane until the workbook has taken it. A rating settles what
   * was proposed for it.
   */
  readonly answer: (vendor: VendorId, criterion: CriterionId, change: Partial<Answer>) => void;
  /** Makes these proposals count: rating, evidence and origin, in one write. */
  readonly confirm: (proposals: readonly Proposal[]) => void;
  /** Takes these proposals away and leaves the answers as they are. */
  readonly dismissProposals: (proposals: readonly Proposal[]) => void;
  /** Writes a result to the Analysis sheet; answers whether it stands there. Refused while answers are unwritten. */
  readonly recordFirmness: (firmness: Firmness) => Promise<boolean>;
  /** Looks the workbook over; what hindered it is `failure`. In the background only a workbook that looks like ours. */
  readonly examine: (options?: { readonly inBackground: boolean }) => Promise<void>;
  /** Puts right what is found now; `undefined` when it was hindered. */
  readonly repair: (words: RepairWords) => Promise<Repaired | undefined>;
  readonly discardUnwritten: () => void;
  readonly retry: () => void;
  /** Takes a failed creation off the screen. */
  readonly dismiss: () => void;
  /** Has Excel work out its formulas, where that is switched to manual. */
  readonly calculate: () => void;
  readonly show: (name: string) => void;
  readonly showCells: (sheet: string, range: Range | undefined) => void;
  readonly showAnswer: (vendor: VendorId, criterion: CriterionId) => void;
  readonly prefer: (change: Partial<Preferences>) => void;
  /** Tries the rules of Excel that the add-in relies on; apart from the assessment. */
  readonly testExcel: LiveWorkbookHost["testExcel"];
}
