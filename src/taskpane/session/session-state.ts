import type { Assessment } from "../../core/assessment/model";
import type { AssessmentError } from "../../core/errors";
import type { ComparisonResult } from "../../core/scoring/result";
import type { ChangeProgress, EarlierVersion, Progress, UnfinishedChange } from "../../hosts/host";
import type { WorkbookContent } from "../../workbook/read-workbook";
import type { Differences } from "./lasting-differences";
import type { TakenName } from "./with-other-names";
import type { PendingAnswer } from "./pending-answers";
import { DEFAULT_PREFERENCES } from "./preferences";
import type { AnswerConflict, Disagreement, Preferences, Session } from "./session";

/** What the session remembers; everything else is worked out from it. */
export interface SessionState {
  readonly status: Session["status"];
  readonly reading: WorkbookContent | undefined;
  /** Works out the comparison; loaded with the first reading. */
  readonly compared: ((assessment: Assessment) => ComparisonResult) | undefined;
  readonly pending: readonly PendingAnswer[];
  /** What differed at the last reading, and what of it has differed for some time. */
  readonly differing: Differences;
  readonly disagreements: readonly Disagreement[];
  readonly readFailure: AssessmentError | undefined;
  readonly writeFailure: AssessmentError | undefined;
  readonly createFailure: AssessmentError | undefined;
  readonly changeFailure: AssessmentError | undefined;
  /** A person is asked about a name, and the command waits for the answer. */
  readonly taken: (TakenName & { readonly answer: (isWanted: boolean) => void }) | undefined;
  readonly isCreating: boolean;
  /** The part of it in which the sheets stand half-way. */
  readonly isBuilding: boolean;
  readonly isChanging: boolean;
  readonly unfinished: UnfinishedChange | undefined;
  readonly earlier: EarlierVersion | undefined;
  readonly conflicts: readonly AnswerConflict[];
  readonly overridden: Session["overridden"];
  readonly progress: Progress | ChangeProgress | undefined;
  readonly preferences: Preferences;
  readonly findings: Session["findings"];
  readonly isExamining: boolean;
  /** A mistake of the program: the screen stops on it rather than show wrong figures. */
  readonly fault: unknown;
}

const INITIAL_STATE: SessionState = {
  status: "loading",
  reading: undefined,
  compared: undefined,
  pending: [],
  differing: new Map(),
  disagreements: [],
  readFailure: undefined,
  writeFailure: undefined,
  createFailure: undefined,
  changeFailure: undefined,
  taken: undefined,
  isCreating: false,
  isBuilding: false,
  isChanging: false,
  unfinished: undefined,
  earlier: undefined,
  conflicts: [],
  overridden: [],
  progress: undefined,
  preferences: DEFAULT_PREFERENCES,
  findings: undefined,
  isExamining: false,
  fault: undefined,
};

export interface StateStore {
  readonly get: () => SessionState;
  readonly set: (change: Partial<SessionState>) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createStateStore(): StateStore {
  let state = INITIAL_STATE;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set: (change) => {
      state = { ...state, ...change };
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
