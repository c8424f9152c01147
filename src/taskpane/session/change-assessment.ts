import { withChange } from "../../core/changes/with-change";
import type { Assessment } from "../../core/assessment/model";
import type { LiveWorkbookHost, ReplaceOptions } from "../../hosts/host";
import type { Language } from "../strings/translations";
import { minute } from "../today";
import { carryOutChange } from "./carry-out-change";
import { expectedFailure } from "./expected-failure";
import type { WantedChange } from "./session";
import type { StateStore } from "./session-state";
import { withOtherNames } from "./with-other-names";

export interface AssessmentChanger {
  readonly change: (wanted: WantedChange) => Promise<boolean>;
  readonly cancel: () => void;
}

/**
 * Changes the assessment in the workbook as it stands at that moment: in its cells where these say all of it, or by
 * putting new sheets in the place of the old ones. `refresh` reads back.
 */
export function changeAssessment(
  host: LiveWorkbookHost,
  store: StateStore,
  language: Language,
  refresh: () => Promise<void>,
): AssessmentChanger {
  let controller = new AbortController();
  const change = async (wanted: WantedChange) => {
    if (store.get().isChanging || store.get().isCreating) return false;
    controller = new AbortController();
    store.set({ isChanging: true, changeFailure: undefined, overridden: [], progress: undefined });
    await refresh();
    const { signal } = controller;
    const onProgress: ReplaceOptions["onProgress"] = (progress) => store.set({ progress });
    const isDone = await carriedOut(host, store, { wanted, language, options: { signal, onProgress } });
    await refresh();
    store.set({ isChanging: false, progress: undefined });
    return isDone;
  };
  return { change, cancel: () => controller.abort() };
}

interface Job {
  readonly wanted: WantedChange;
  readonly language: Language;
  readonly options: ReplaceOptions;
}

/** True when the workbook holds the change. */
async function carriedOut(host: LiveWorkbookHost, store: StateStore, job: Job): Promise<boolean> {
  const { reading } = store.get();
  if (reading === undefined) return false;
  try {
    const target = targetOf(reading.assessment, job.wanted);
    const { language, options, wanted } = job;
    const change = { id: crypto.randomUUID(), title: wanted.title, language };
    const overridden = await withOtherNames(store, ({ versions = false, ...otherNames }) =>
      carryOutChange(host, reading, target, {
        ...change,
        options: { ...options, removesPutAside: versions },
        otherNames,
      }),
    );
    store.set({ overridden });
    return true;
  } catch (cause) {
    store.set({ changeFailure: expectedFailure(cause, store) });
    return false;
  }
}

function targetOf(base: Assessment, { apply, log }: WantedChange): Assessment {
  const target = apply(base);
  return log === undefined ? target : withChange(target, { on: minute(), ...log });
}
