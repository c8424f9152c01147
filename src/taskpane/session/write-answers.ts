import type { LiveWorkbookHost } from "../../hosts/host";
import type { CellWrite } from "../../workbook/cells";
import type { WorkbookContent } from "../../workbook/read-workbook";
import { conflictsIn, isInConflict } from "./answer-conflicts";
import { answerPlace } from "./answer-place";
import { expectedFailure } from "./expected-failure";
import type { PendingAnswer } from "./pending-answers";
import type { AnswerConflict } from "./session";
import type { StateStore } from "./session-state";
import { RETRY_MS } from "./watch-workbook";

export interface AnswerWriter {
  /** Writes what waits, in one round trip, unless a write is under way: then right after it. */
  readonly flush: () => void;
  readonly stop: () => void;
}

/** Brings pending answers into the workbook and keeps those that it does not take. */
export function writeAnswers(host: LiveWorkbookHost, store: StateStore, onWritten: () => void): AnswerWriter {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isWriting = false;

  const flush = () => {
    if (!isWriting) void writeBatches();
  };
  const writeBatches = async () => {
    isWriting = true;
    let hasWritten = true;
    while (hasWritten) hasWritten = await writeBatch(host, store, onWritten);
    isWriting = false;
    clearTimeout(timer);
    if (store.get().writeFailure?.code === "cell-being-edited") timer = setTimeout(flush, RETRY_MS);
  };
  return { flush, stop: () => clearTimeout(timer) };
}

/** False when nothing waits, or the workbook refused. */
async function writeBatch(
  host: LiveWorkbookHost,
  store: StateStore,
  onWritten: () => void,
): Promise<boolean> {
  const { reading } = store.get();
  const batch = store.get().pending.filter(({ stage }) => stage === "waiting");
  if (reading === undefined || batch.length === 0) return false;
  const begun = restage(store, batch, "being written");
  try {
    await host.writeCells(await cellsOf(reading, begun));
    restage(store, begun, "written");
    store.set({ writeFailure: undefined });
    onWritten();
    return true;
  } catch (cause) {
    const conflicts = conflictsIn(cause, reading, begun);
    if (conflicts !== undefined) return setAside(store, begun, conflicts, onWritten);
    restage(store, begun, "waiting");
    const failure = expectedFailure(cause, store);
    if (countsStill(store)) store.set({ writeFailure: failure });
    return false;
  }
}

/** Answers in conflict wait for a person, the others are written at once. True, because they may be written now. */
function setAside(
  store: StateStore,
  begun: readonly PendingAnswer[],
  conflicts: readonly AnswerConflict[],
  refresh: () => void,
): true {
  const disputed = begun.filter((entry) => isInConflict(conflicts, entry));
  restage(store, disputed, "in conflict");
  restage(
    store,
    begun.filter((entry) => !disputed.includes(entry)),
    "waiting",
  );
  store.set({ conflicts: [...store.get().conflicts, ...conflicts] });
  refresh();
  return true;
}

/** Each cell once, the later entry of a cell wins. */
async function cellsOf(
  reading: WorkbookContent,
  answers: readonly PendingAnswer[],
): Promise<readonly CellWrite[]> {
  const [{ answerWrites }, { proposalWrites }] = await Promise.all([
    import("../../workbook/write-answer"),
    import("../../workbook/write-proposals"),
  ]);
  const writes = answers.flatMap(({ vendor, criterion, change, settled = [], expected }) => {
    const gone = proposalWrites(reading, settled);
    // A proposal can be dismissed also where its vendor or criterion has left the workbook.
    if (Object.keys(change).length === 0) return gone;
    answerPlace(reading, vendor, criterion);
    return [...answerWrites(reading, vendor, criterion, change, expected), ...gone];
  });
  return [...new Map(writes.map((write) => [`${write.name} ${write.row} ${write.column}`, write])).values()];
}

/** Nothing to report when the person discarded the answers in the meantime. */
function countsStill(store: StateStore): boolean {
  return store.get().pending.some(({ stage }) => stage === "waiting");
}

/** Gives the entries another stage; those discarded in the meantime stay discarded. */
function restage(
  store: StateStore,
  entries: readonly PendingAnswer[],
  stage: PendingAnswer["stage"],
): readonly PendingAnswer[] {
  const renewed = new Map(entries.map((entry) => [entry, { ...entry, stage }]));
  store.set({ pending: store.get().pending.map((entry) => renewed.get(entry) ?? entry) });
  return [...renewed.values()];
}
