import type { LiveWorkbookHost } from "../../hosts/host";
import { expectedFailure } from "./expected-failure";
import { PREFERENCES_KEY, preferencesFrom, preferencesText } from "./preferences";
import type { Preferences } from "./session";
import type { StateStore } from "./session-state";

/** Going through criteria changes the place often; the file is told once a person rests. */
const REST_MS = 1000;

export interface PreferenceKeeper {
  readonly load: () => Promise<void>;
  readonly prefer: (change: Partial<Preferences>) => void;
  readonly stop: () => void;
}

/** A preference that the file does not take stays in force in the pane, and is written again with the next one. */
export function keepPreferences(host: LiveWorkbookHost, store: StateStore): PreferenceKeeper {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const save = async () => {
    try {
      await host.writePreference(PREFERENCES_KEY, preferencesText(store.get().preferences));
    } catch (cause) {
      expectedFailure(cause, store);
    }
  };
  return {
    load: async () => {
      try {
        store.set({ preferences: preferencesFrom(await host.readPreference(PREFERENCES_KEY)) });
      } catch (cause) {
        expectedFailure(cause, store);
      }
    },
    prefer: (change) => {
      store.set({ preferences: { ...store.get().preferences, ...change } });
      clearTimeout(timer);
      timer = setTimeout(() => void save(), REST_MS);
    },
    stop: () => clearTimeout(timer),
  };
}
