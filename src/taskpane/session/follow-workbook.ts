import type { AssessmentError } from "../../core/errors";
import { compare } from "../../core/scoring/compare";
import type { LiveWorkbookHost } from "../../hosts/host";
import type { Language } from "../strings/translations";
import { disagreements } from "./disagreements";
import { expectedFailure } from "./expected-failure";
import { readFromWorkbook } from "./reading";
import type { Disagreement } from "./session";
import type { StateStore } from "./session-state";
import { RETRY_MS, watchWorkbook } from "./watch-workbook";

/** Several edits in a row, such as a paste or a fill, are read once. */
const SETTLE_MS = 150;

export interface Follower {
  /** Reads now, or once more after the read under way; resolves when the last one is done. */
  readonly refresh: () => Promise<void>;
  readonly stop: () => void;
}

/** Keeps the session at what the workbook holds, as it is edited. */
export function followWorkbook(host: LiveWorkbookHost, store: StateStore, language: Language): Follower {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let underWay: Promise<void> | undefined;
  let isStale = false;
  const stopped = new AbortController();

  const refresh = () => {
    isStale = true;
    underWay ??= readUntilFresh().finally(() => {
      underWay = undefined;
    });
    return underWay;
  };
  const readUntilFresh = async () => {
    while (isStale && !stopped.signal.aborted) {
      isStale = false;
      const isDone = await readOnce(host, store, language);
      if (!isDone) refreshIn(RETRY_MS);
    }
  };
  const refreshIn = (milliseconds: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void refresh(), milliseconds);
  };
  const stopWatching = watchWorkbook(host, store, () => refreshIn(SETTLE_MS));
  return {
    refresh,
    stop: () => {
      stopped.abort();
      clearTimeout(timer);
      stopWatching();
    },
  };
}

/** False when it is worth asking again soon: somebody types in a cell, or sheets and ratings differ for the first time. */
async function readOnce(host: LiveWorkbookHost, store: StateStore, language: Language): Promise<boolean> {
  if (store.get().isCreating) return true;
  const brought = store.get().pending.filter(({ stage }) => stage === "written");
  try {
    const reading = await readFromWorkbook(host, language);
    const { pending, differing } = store.get();
    const differences =
      reading === undefined ? [] : disagreements(compare(reading.assessment), reading.figures);
    const confirmed = differences.filter((one) => differing.some((other) => isSame(one, other)));
    store.set({
      status: reading === undefined ? "empty" : "found",
      reading,
      pending: pending.filter((one) => !brought.includes(one)),
      differing: differences,
      disagreements: confirmed,
      readFailure: undefined,
    });
    return confirmed.length === differences.length;
  } catch (cause) {
    const failure = expectedFailure(cause, store);
    if (failure?.code === "cell-being-edited") return noteWaiting(failure, store);
    if (failure !== undefined) noteFailure(failure, store);
    return true;
  }
}

/** Excel may still be calculating when it is read: only what differs twice running is a disagreement. */
function isSame(one: Disagreement, other: Disagreement): boolean {
  return (
    one.name === other.name && one.sheetSays === other.sheetSays && one.ratingsGive === other.ratingsGive
  );
}

/** Typing in the sheet is nobody's trouble, unless nothing could be read yet. */
function noteWaiting(failure: AssessmentError, store: StateStore): false {
  if (store.get().status === "loading") store.set({ readFailure: failure });
  return false;
}

function noteFailure(failure: AssessmentError, store: StateStore): void {
  const isUseless = failure.code === "no-host" || store.get().reading === undefined;
  store.set({ readFailure: failure, ...(isUseless && { status: "unavailable" }) });
}
