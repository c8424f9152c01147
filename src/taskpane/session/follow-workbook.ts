import type { AssessmentError } from "../../core/errors";
import type { LiveWorkbookHost } from "../../hosts/host";
import type { WorkbookContent } from "../../workbook/read-workbook";
import type { Language } from "../strings/translations";
import { disagreements } from "./disagreements";
import { expectedFailure } from "./expected-failure";
import { differencesAt, lasting } from "./lasting-differences";
import { loadReader, type WorkbookReader } from "./reading";
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
export function followWorkbook(
  host: LiveWorkbookHost,
  store: StateStore,
  language: Language,
  onChange: () => void,
): Follower {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let underWay: Promise<void> | undefined;
  let isStale = false;
  const stopped = new AbortController();
  const reader = loadedOnce(() => loadReader(host, language));

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
      const isDone = await readOnce(reader, store);
      if (!isDone) refreshIn(RETRY_MS);
    }
  };
  const refreshIn = (milliseconds: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void refresh(), milliseconds);
  };
  const stopWatching = watchWorkbook(host, store, () => {
    refreshIn(SETTLE_MS);
    onChange();
  });
  return {
    refresh,
    stop: () => {
      stopped.abort();
      clearTimeout(timer);
      stopWatching();
    },
  };
}

/** What did not load once may load the next time. */
function loadedOnce<Loaded>(load: () => Promise<Loaded>): () => Promise<Loaded> {
  let loading: Promise<Loaded> | undefined;
  return async () => {
    loading ??= load();
    try {
      return await loading;
    } catch (cause) {
      loading = undefined;
      throw cause;
    }
  };
}

/** False when it is worth asking again soon: somebody types in a cell, or sheets and ratings differ. */
async function readOnce(reader: () => Promise<WorkbookReader>, store: StateStore): Promise<boolean> {
  if (store.get().isBuilding) return true;
  const brought = store.get().pending.filter(({ stage }) => stage === "written");
  try {
    const { read, compared } = await reader();
    const reading = await read();
    const { pending } = store.get();
    store.set({
      status: reading === undefined ? "empty" : "found",
      reading,
      compared,
      // The same list where nothing was brought: then nothing has to be worked out again.
      pending: brought.length === 0 ? pending : pending.filter((one) => !brought.includes(one)),
      readFailure: undefined,
    });
    return noteDifferences(reading, store);
  } catch (cause) {
    const failure = expectedFailure(cause, store);
    if (failure?.code === "cell-being-edited") return noteWaiting(failure, store);
    if (failure !== undefined) noteFailure(failure, store);
    return true;
  }
}

/** True when there are none. */
function noteDifferences(reading: WorkbookContent | undefined, store: StateStore): boolean {
  const { compared, disagreements: shown } = store.get();
  const found =
    reading === undefined || compared === undefined
      ? []
      : disagreements(compared(reading.assessment), reading.figures);
  const now = performance.now();
  const differing = differencesAt(found, store.get().differing, now);
  const stay = lasting(found, differing, now);
  // The same list where there are none, as nearly always: then nothing has to be drawn again.
  store.set({ differing, disagreements: stay.length === 0 && shown.length === 0 ? shown : stay });
  return found.length === 0;
}

/** Typing in the sheet is nobody's trouble, unless nothing could be read yet. */
function noteWaiting(failure: AssessmentError, store: StateStore): false {
  if (store.get().status === "loading") store.set({ readFailure: failure });
  return false;
}

function noteFailure(failure: AssessmentError, store: StateStore): void {
  const isUseless = store.get().reading === undefined;
  store.set({ readFailure: failure, ...(isUseless && { status: "unavailable" }) });
}
