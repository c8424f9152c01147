import type { LiveWorkbookHost } from "../../hosts/host";
import type { Language } from "../strings/translations";
import { expectedFailure } from "./expected-failure";
import type { SessionActions } from "./session-of-state";
import type { StateStore } from "./session-state";
import { loadWorkbookTexts } from "./workbook-texts";

/** How soon after the last change of cells a pane asks whether a colleague's pane is making new sheets. */
const LOOK_MS = 1000;
/** How often it asks whether that is over: names that get other cells are no event. */
const FOLLOW_MS = 2000;

export interface VersionKeeper {
  readonly actions: Pick<SessionActions, "finishChange" | "goBack" | "restoreEarlier" | "removeEarlier">;
  /** Cells have changed. */
  readonly noticed: () => void;
  readonly look: () => void;
  readonly stop: () => void;
}

/**
 * Knows of a change that is open and of the earlier version: asks at the start, after every change of its own, and
 * when cells change. Reads again when a colleague's pane has changed the sheets. One command at a time, whoever asked for it.
 */
export function keepVersions(
  host: LiveWorkbookHost,
  store: StateStore,
  language: Language,
  refresh: () => Promise<void>,
): VersionKeeper {
  const looker = lookForVersions(host, store, refresh);
  const change = async (act: () => Promise<void>) => {
    if (store.get().isChanging || store.get().isCreating) return;
    store.set({ isChanging: true, changeFailure: undefined });
    try {
      await act();
    } catch (cause) {
      store.set({ changeFailure: expectedFailure(cause, store) });
    }
    await refresh();
    store.set({ isChanging: false });
  };
  const forget = afterChanges(store, () => {
    looker.lookIn(0, { isOursBroken: store.get().changeFailure?.code === "change-unfinished" });
  });
  looker.lookIn(0);
  return {
    noticed: () => looker.lookIn(LOOK_MS),
    look: () => looker.lookIn(0),
    stop: () => {
      forget();
      looker.stop();
    },
    actions: {
      finishChange: () => void change(() => finishChange(host, language)),
      goBack: () => void change(host.goBack),
      restoreEarlier: () => void change(host.restoreEarlier),
      removeEarlier: () => void change(host.removeEarlier),
    },
  };
}

async function finishChange(host: LiveWorkbookHost, language: Language): Promise<void> {
  const [{ contentCheck }, texts] = await Promise.all([
    import("../../workbook/change/content-key"),
    loadWorkbookTexts(language),
  ]);
  await host.finishChange(contentCheck(texts));
}

function lookForVersions(host: LiveWorkbookHost, store: StateStore, refresh: () => Promise<void>) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isKnown = false;
  /** The run of our own that broke off: nobody else is at work on that change. */
  let ourBroken: string | undefined;
  const stopped = new AbortController();
  const lookIn = (milliseconds: number, { isOursBroken = false } = {}) => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(isOursBroken), milliseconds);
  };
  const look = async (isOursBroken: boolean) => {
    const { isChanging, isCreating } = store.get();
    // Its end looks again.
    if (isChanging || isCreating) return;
    try {
      const [found, earlier] = [await host.unfinishedChange(), await host.earlierVersion()];
      if (stopped.signal.aborted || store.get().isChanging) return;
      if (isOursBroken) ourBroken = found?.worker;
      const unfinished = found && { ...found, isMoving: found.isMoving && found.worker !== ourBroken };
      const before = store.get();
      const isOver = before.unfinished !== undefined && unfinished === undefined;
      store.set({ unfinished, earlier });
      if (isKnown && (isOver || earlier?.id !== before.earlier?.id)) await refresh();
      isKnown = true;
      if (unfinished?.isMoving === true) lookIn(FOLLOW_MS);
    } catch (cause) {
      // Excel that does not answer is told of by the first reading.
      expectedFailure(cause, store);
    }
  };
  const stop = () => {
    stopped.abort();
    clearTimeout(timer);
  };
  return { lookIn, stop };
}

function afterChanges(store: StateStore, act: () => void): () => void {
  let wasChanging = false;
  return store.subscribe(() => {
    const { isChanging } = store.get();
    const hasEnded = wasChanging && !isChanging;
    wasChanging = isChanging;
    if (hasEnded) act();
  });
}
