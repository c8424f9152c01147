import type { LiveWorkbookHost } from "../../hosts/host";
import { expectedFailure } from "./expected-failure";
import type { SessionActions } from "./session-of-state";
import type { StateStore } from "./session-state";

export interface VersionKeeper {
  readonly actions: Pick<SessionActions, "finishChange" | "goBack" | "restoreEarlier" | "removeEarlier">;
  readonly stop: () => void;
}

/**
 * Knows of a change that broke off and of the earlier version: asks at the start and after every change. One command at
 * a time, whoever asked for it.
 */
export function keepVersions(
  host: LiveWorkbookHost,
  store: StateStore,
  refresh: () => Promise<void>,
): VersionKeeper {
  const load = async () => {
    try {
      const [unfinished, earlier] = [await host.unfinishedChange(), await host.earlierVersion()];
      store.set({ unfinished, earlier });
    } catch (cause) {
      // Excel that does not answer is told of by the first reading.
      expectedFailure(cause, store);
    }
  };
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
  const stop = afterChanges(store, () => void load());
  void load();
  return {
    stop,
    actions: {
      finishChange: () => void change(host.finishChange),
      goBack: () => void change(host.goBack),
      restoreEarlier: () => void change(host.restoreEarlier),
      removeEarlier: () => void change(host.removeEarlier),
    },
  };
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
