import { FORMAT_VERSION } from "../../workbook/limits";
import type { WorkbookContent } from "../../workbook/read-workbook";
import { countUnwritten, type PendingAnswer, withAnswers } from "./pending-answers";
import type { Session } from "./session";
import type { SessionState } from "./session-state";

export type SessionActions = Pick<
  Session,
  | "create"
  | "cancelCreate"
  | "chooseNames"
  | "change"
  | "cancelChange"
  | "finishChange"
  | "goBack"
  | "restoreEarlier"
  | "removeEarlier"
  | "ownSheets"
  | "keepTheirs"
  | "useMine"
  | "answer"
  | "confirm"
  | "dismissProposals"
  | "recordFirmness"
  | "examine"
  | "repair"
  | "discardUnwritten"
  | "retry"
  | "dismiss"
  | "calculate"
  | "show"
  | "showCells"
  | "showAnswer"
  | "prefer"
  | "testExcel"
>;

/** Works out the session from the state; the core computes again only when a rating or the reading changed. */
export function sessionFrom(actions: SessionActions): (state: SessionState) => Session {
  let session: Session | undefined;
  const current = remembering(withPendingAnswers);
  return remembering((state: SessionState) => {
    const { assessment, comparison } = current(state.reading, state.pending, state.compared);
    const newerFormat = state.reading?.newerFormat;
    const next: Session = {
      ...actions,
      ...(newerFormat !== undefined && CHANGING_IS_OFF),
      status: state.status,
      isReadOnly: newerFormat !== undefined,
      olderFormat: olderFormatOf(state.reading),
      assessment,
      comparison,
      disagreements: state.disagreements,
      checks: state.reading?.figures.checks,
      unwritten: countUnwritten(state.pending),
      failure:
        state.createFailure ?? state.changeFailure ?? state.writeFailure ?? state.readFailure ?? newerFormat,
      taken: state.taken,
      isCreating: state.isCreating,
      isChanging: state.isChanging,
      unfinished: state.unfinished,
      earlier: state.earlier,
      conflicts: state.conflicts,
      overridden: state.overridden,
      progress: state.progress,
      preferences: state.preferences,
      findings: state.findings,
      isExamining: state.isExamining,
    };
    session = session !== undefined && isSame(session, next) ? session : next;
    return session;
  });
}

function olderFormatOf(reading: WorkbookContent | undefined): number | undefined {
  return reading !== undefined && reading.format < FORMAT_VERSION ? reading.format : undefined;
}

/** The pane shows a workbook of a newer version and leaves it as it is; `failure` says why. */
const CHANGING_IS_OFF: Partial<SessionActions> = {
  answer: () => undefined,
  confirm: () => undefined,
  dismissProposals: () => undefined,
  change: () => Promise.resolve(false),
  recordFirmness: () => Promise.resolve(false),
  finishChange: () => undefined,
  goBack: () => undefined,
  restoreEarlier: () => undefined,
  removeEarlier: () => undefined,
  examine: () => Promise.resolve(),
  repair: () => Promise.resolve(undefined),
};

function withPendingAnswers(
  reading: WorkbookContent | undefined,
  pending: readonly PendingAnswer[],
  compared: SessionState["compared"],
): Pick<Session, "assessment" | "comparison"> {
  if (reading === undefined || compared === undefined) {
    return { assessment: undefined, comparison: undefined };
  }
  const assessment = withAnswers(reading.assessment, pending);
  return { assessment, comparison: compared(assessment) };
}

/** Nothing that the screen shows is another: then it is not drawn again. */
function isSame(before: Session, after: Session): boolean {
  return Object.entries(after).every(([name, value]) => Object.is(Reflect.get(before, name), value));
}

/** Keeps the last answer for as long as the arguments stay the same objects. */
function remembering<Arguments extends readonly unknown[], Answer>(
  compute: (...values: Arguments) => Answer,
): (...values: Arguments) => Answer {
  let last: { readonly values: Arguments; readonly answer: Answer } | undefined;
  return (...values) => {
    if (last === undefined || values.some((value, index) => value !== last?.values[index])) {
      last = { values, answer: compute(...values) };
    }
    return last.answer;
  };
}
