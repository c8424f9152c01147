import type { AssessmentError } from "../../core/errors";
import type { LiveWorkbookHost } from "../../hosts/host";
import { expectedFailure } from "./expected-failure";
import { readFromWorkbook } from "./reading";
import type { StateStore } from "./session-state";

/** Several edits in a row, such as a paste or a fill, are read once. */
const SETTLE_MS = 150;
/** How long to wait before asking again while somebody types in a cell. */
export const RETRY_MS = 1000;

export interface Follower {
  /** Reads now, or once more after the read under way; resolves when the last one is done. */
  readonly refresh: () => Promise<void>;
  readonly stop: () => void;
}

/** Keeps the session at what the workbook holds: after edits, and when the pane is looked at again. */
export function followWorkbook(host: LiveWorkbookHost, store: StateStore): Follower {
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
      const isDone = await readOnce(host, store);
      if (!isDone) refreshIn(RETRY_MS);
    }
  };
  const refreshIn = (milliseconds: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void refresh(), milliseconds);
  };
  const stopWatching = watch(host, store, () => refreshIn(SETTLE_MS));
  window.addEventListener("focus", () => refreshIn(0), { signal: stopped.signal });
  return {
    refresh,
    stop: () => {
      stopped.abort();
      clearTimeout(timer);
      stopWatching();
    },
  };
}

/** False while Excel does not let itself be read, because somebody types in a cell. */
async function readOnce(host: LiveWorkbookHost, store: StateStore): Promise<boolean> {
  if (store.get().isCreating) return true;
  const brought = store.get().pending.filter(({ stage }) => stage === "written");
  try {
    const reading = await readFromWorkbook(host);
    const pending = store.get().pending.filter((one) => !brought.includes(one));
    store.set({
      status: reading === undefined ? "empty" : "found",
      reading,
      pending,
      readFailure: undefined,
    });
    return true;
  } catch (cause) {
    const failure = expectedFailure(cause, store);
    if (failure?.code === "cell-being-edited") return noteWaiting(failure, store);
    if (failure !== undefined) noteFailure(failure, store);
    return true;
  }
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

/** Begins to listen; answers with the way to stop, which also works before listening has begun. */
function watch(host: LiveWorkbookHost, store: StateStore, onChange: () => void): () => void {
  let isStopped = false;
  let stop: (() => Promise<void>) | undefined;
  const begin = async () => {
    stop = await host.watch(() => {
      if (!isStopped) onChange();
    });
    if (isStopped) await stop();
  };
  begin().catch((cause: unknown) => noteWatchFailure(cause, store));
  return () => {
    isStopped = true;
    void stop?.();
  };
}

/** Without events the pane still reads when it gets the focus. */
function noteWatchFailure(cause: unknown, store: StateStore): void {
  const failure = expectedFailure(cause, store);
  if (failure !== undefined) store.set({ readFailure: failure });
}
