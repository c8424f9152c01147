import type { Assessment } from "../../core/assessment/model";
import type { LiveWorkbookHost } from "../../hosts/host";
import { expectedFailure } from "./expected-failure";
import type { StateStore } from "./session-state";

export interface SheetCreator {
  readonly create: (assessment: Assessment, sheetPrefix?: string) => Promise<boolean>;
  readonly cancel: () => void;
}

/** Makes the sheets of an assessment; `refresh` reads them back. */
export function createSheets(
  host: LiveWorkbookHost,
  store: StateStore,
  refresh: () => Promise<void>,
): SheetCreator {
  let controller = new AbortController();
  const create = async (assessment: Assessment, sheetPrefix?: string) => {
    if (store.get().isCreating) return false;
    controller = new AbortController();
    store.set({ isCreating: true, createFailure: undefined, takenSheet: undefined, progress: undefined });
    const isBuilt = await build(host, store, assessment, sheetPrefix, controller.signal);
    store.set({ isCreating: false, progress: undefined });
    await refresh();
    return isBuilt;
  };
  return { create, cancel: () => controller.abort() };
}

async function build(
  host: LiveWorkbookHost,
  store: StateStore,
  assessment: Assessment,
  sheetPrefix: string | undefined,
  signal: AbortSignal,
): Promise<boolean> {
  const { declareWorkbook } = await import("../../workbook/declare-workbook");
  const declared = declareWorkbook(assessment, { sheetPrefix });
  try {
    await host.build(declared, { signal, onProgress: (progress) => store.set({ progress }) });
    return true;
  } catch (cause) {
    const failure = expectedFailure(cause, store);
    const isSheet = declared.sheets.some(({ name }) => name === failure?.subject);
    const canBeRenamed = failure?.code === "sheet-name-taken" && isSheet && sheetPrefix === undefined;
    if (failure?.code !== "cancelled") store.set({ createFailure: failure });
    if (canBeRenamed) store.set({ takenSheet: failure.subject });
    return false;
  }
}
