import { contentText } from "../../core/assessment/cell-text";
import type { CellConflict } from "../../workbook/cell-conflict";
import { CellConflictError } from "../../workbook/cell-conflict";
import type { WorkbookContent } from "../../workbook/read-workbook";
import type { PendingAnswer } from "./pending-answers";
import type { AnswerConflict } from "./session";
import type { SessionActions } from "./session-of-state";
import type { StateStore } from "./session-state";
import type { AnswerWriter } from "./write-answers";

/** The answers that somebody else changed too; `undefined` for any other failure. */
export function conflictsIn(
  cause: unknown,
  { slots }: WorkbookContent,
  begun: readonly PendingAnswer[],
): readonly AnswerConflict[] | undefined {
  if (!(cause instanceof CellConflictError)) return undefined;
  const conflicts = begun.flatMap(({ vendor, criterion }): readonly AnswerConflict[] => {
    const name = `Vendor_Rows_${slots.get(vendor)?.slot}`;
    const own = cause.conflicts.filter(({ write }) => write.name === name && write.guard?.id === criterion);
    return own.length === 0 ? [] : [{ vendor, criterion, theirs: own.map(theirs), mine: own.map(mine) }];
  });
  return conflicts.length === 0 ? undefined : conflicts;
}

function theirs({ found }: CellConflict): string {
  return found === "" ? "" : contentText(found);
}

function mine({ write }: CellConflict): string {
  return write.value === undefined ? "" : contentText(write.value);
}

export function isInConflict(
  conflicts: readonly AnswerConflict[],
  { vendor, criterion }: PendingAnswer,
): boolean {
  return conflicts.some((one) => one.vendor === vendor && one.criterion === criterion);
}

/** What a person can do about answers that were changed in two places. */
export function conflictActions(
  store: StateStore,
  writer: Pick<AnswerWriter, "flush">,
): Pick<SessionActions, "keepTheirs" | "useMine"> {
  const settle = (change: (entry: PendingAnswer) => readonly PendingAnswer[]) => {
    const pending = store
      .get()
      .pending.flatMap((entry) => (entry.stage === "in conflict" ? change(entry) : [entry]));
    store.set({ pending, conflicts: [], writeFailure: undefined });
    writer.flush();
  };
  return {
    keepTheirs: () => settle(() => []),
    useMine: () => settle((entry) => [{ ...entry, expected: undefined, stage: "waiting" }]),
  };
}
