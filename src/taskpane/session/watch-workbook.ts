import type { LiveWorkbookHost } from "../../hosts/host";
import { expectedFailure } from "./expected-failure";
import type { StateStore } from "./session-state";

/** How long to wait before asking again while somebody types in a cell. */
export const RETRY_MS = 1000;

/** Listens to changes; answers with the way to stop, which also works before listening has begun. */
export function watchWorkbook(host: LiveWorkbookHost, store: StateStore, onChange: () => void): () => void {
  const stopped = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const begin = async () => {
    const stop = await host.watch(() => {
      if (!stopped.signal.aborted) onChange();
    });
    if (stopped.signal.aborted) await stop();
    else stopped.signal.addEventListener("abort", () => void stop().catch(note));
  };
  const tryToBegin = () => void begin().catch(note);
  const note = (cause: unknown) => {
    const failure = expectedFailure(cause, store);
    if (failure === undefined || stopped.signal.aborted) return;
    // Without events the pane still reads when somebody comes back to it, so that this is no news for anyone.
    if (failure.code === "cell-being-edited") timer = setTimeout(tryToBegin, RETRY_MS);
    else store.set({ readFailure: failure });
  };
  tryToBegin();
  return () => {
    stopped.abort();
    clearTimeout(timer);
  };
}
