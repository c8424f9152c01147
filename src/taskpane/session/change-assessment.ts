import { withChange } from "../../core/changes/with-change";
import type { Assessment } from "../../core/assessment/model";
import type { BuildOptions, LiveWorkbookHost } from "../../hosts/host";
import type { WorkbookContent } from "../../workbook/read-workbook";
import type { Language } from "../strings/translations";
import { minute } from "../today";
import { expectedFailure } from "./expected-failure";
import type { WantedChange } from "./session";
import type { StateStore } from "./session-state";
import { withOtherNames } from "./with-other-names";
import { loadWorkbookTexts } from "./workbook-texts";

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
    store.set({ isChanging: true, changeFailure: undefined, progress: undefined });
    await refresh();
    const { signal } = controller;
    const onProgress: BuildOptions["onProgress"] = (progress) => store.set({ progress });
    const isDone = await carriedOut(host, store, { wanted, language, options: { signal, onProgress } });
    store.set({ isChanging: false, progress: undefined });
    await refresh();
    return isDone;
  };
  return { change, cancel: () => controller.abort() };
}

interface Job {
  readonly wanted: WantedChange;
  readonly language: Language;
  readonly options: BuildOptions;
}

/** True when the workbook holds the change. */
async function carriedOut(host: LiveWorkbookHost, store: StateStore, job: Job): Promise<boolean> {
  const { reading } = store.get();
  if (reading === undefined) return false;
  try {
    const target = targetOf(reading.assessment, job.wanted);
    const isInCells = await changeCells(host, reading, target);
    if (!isInCells) await changeSheets(host, store, reading, target, job);
    return true;
  } catch (cause) {
    const failure = expectedFailure(cause, store);
    if (failure?.code !== "cancelled") store.set({ changeFailure: failure });
    return false;
  }
}

function targetOf(base: Assessment, { apply, log }: WantedChange): Assessment {
  const target = apply(base);
  return log === undefined ? target : withChange(target, { on: minute(), ...log });
}

/** False when cells alone cannot say it. */
async function changeCells(
  host: LiveWorkbookHost,
  reading: WorkbookContent,
  target: Assessment,
): Promise<boolean> {
  const [{ cellChange }, { renamedSheet }] = await Promise.all([
    import("../../workbook/cell-change"),
    import("../../workbook/renamed-sheet"),
  ]);
  const change = cellChange(reading, target);
  if (change === undefined) return false;
  await host.writeCells(change.writes);
  for (const { before, after } of change.renamed) {
    const slot = reading.slots.get(after.id)?.slot;
    await host.renameSheet(`Vendor_Rows_${slot}`, (current, others) =>
      renamedSheet(before, after, current, others),
    );
  }
  return true;
}

async function changeSheets(
  host: LiveWorkbookHost,
  store: StateStore,
  { assessment: base }: WorkbookContent,
  target: Assessment,
  { wanted, language, options }: Job,
): Promise<void> {
  const [{ plannedChange }, texts] = await Promise.all([
    import("../../workbook/change/planned-change"),
    loadWorkbookTexts(language),
  ]);
  const parts = { id: crypto.randomUUID(), title: wanted.title, base, target, texts };
  await withOtherNames(store, (otherNames) => host.replace(plannedChange({ ...parts, otherNames }), options));
}
