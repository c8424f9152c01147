import type { Assessment } from "../../src/core/assessment/model";
import { compare } from "../../src/core/scoring/compare";
import { DEFAULT_PREFERENCES } from "../../src/taskpane/session/preferences";
import type { Session } from "../../src/taskpane/session/session";

const nothing = () => undefined;

/** A session as a view gets it: with this assessment, or with an empty workbook. */
export function sessionFor(assessment: Assessment | undefined, change: Partial<Session> = {}): Session {
  return {
    status: assessment === undefined ? "empty" : "found",
    isReadOnly: false,
    olderFormat: undefined,
    assessment,
    comparison: assessment && compare(assessment),
    disagreements: [],
    checks: undefined,
    unwritten: 0,
    failure: undefined,
    taken: undefined,
    isCreating: false,
    isChanging: false,
    unfinished: undefined,
    earlier: undefined,
    conflicts: [],
    overridden: [],
    progress: undefined,
    preferences: DEFAULT_PREFERENCES,
    findings: undefined,
    isExamining: false,
    create: () => Promise.resolve(true),
    cancelCreate: nothing,
    chooseNames: nothing,
    change: () => Promise.resolve(true),
    cancelChange: nothing,
    finishChange: nothing,
    goBack: nothing,
    restoreEarlier: nothing,
    removeEarlier: nothing,
    ownSheets: () => Promise.resolve([]),
    keepTheirs: nothing,
    useMine: nothing,
    answer: nothing,
    confirm: nothing,
    dismissProposals: nothing,
    recordFirmness: () => Promise.resolve(true),
    examine: () => Promise.resolve(),
    repair: () => Promise.resolve(undefined),
    discardUnwritten: nothing,
    retry: nothing,
    dismiss: nothing,
    calculate: nothing,
    show: nothing,
    showCells: nothing,
    showAnswer: nothing,
    prefer: nothing,
    testExcel: () => Promise.resolve([]),
    ...change,
  };
}
