import type { LiveWorkbookHost } from "../../hosts/host";
import type { CellWrite } from "../../workbook/cells";
import { expectedFailure } from "./expected-failure";
import type { Language } from "../strings/translations";
import { RETRY_MS } from "./follow-workbook";
import type { PendingAnswer } from "./pending-answers";
import type { WorkbookReading } from "./reading";
import type { StateStore } from "./session-state";
import { loadWorkbookTexts } from "./workbook-texts";

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
    while (hasWritten) hasWritten = await writeBatch(host, store, language, onWritten);
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
  language: Language,
  onWritten: () => void,
): Promise<boolean> {
  const { reading } = store.get();
  const batch = store.get().pending.filter(({ stage }) => stage === "waiting");
  if (reading === undefined || batch.length === 0) return false;
  const begun = restage(store, batch, "being written");
  try {
    await host.writeCells(await cellsOf(reading, begun, language));
    restage(store, begun, "written");
    store.set({ writeFailure: undefined });
    onWritten();
    return true;
  } catch (cause) {
    restage(store, begun, "waiting");
    const failure = expectedFailure(cause, store);
    if (countsStill(store)) store.set({ writeFailure: failure });
    return false;
  }
}

/** The declaration of the sheets is large and not needed before the first answer. */
async function cellsOf(
  { assessment, places }: WorkbookReading,
  answers: readonly PendingAnswer[],
  language: Language,
): Promise<readonly CellWrite[]> {
  const [{ answerWrites }, texts] = await Promise.all([
    import("./answer-writes"),
    loadWorkbookTexts(language),
  ]);
  return answerWrites(assessment, places, answers, texts);
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
