import type { Assessment } from "../../core/assessment/model";
import type { AssessmentError } from "../../core/errors";
import type { LiveWorkbookHost } from "../../hosts/host";
import type { DeclaredWorkbook } from "../../workbook/declaration";
import type { Language } from "../strings/translations";
import { expectedFailure } from "./expected-failure";
import type { StateStore } from "./session-state";
import { loadWorkbookTexts } from "./workbook-texts";

export interface SheetCreator {
  readonly create: (assessment: Assessment, sheetPrefix?: string) => Promise<boolean>;
  readonly cancel: () => void;
}

/** Makes the sheets of an assessment; `refresh` reads them back. */
export function createSheets(
  host: LiveWorkbookHost,
  store: StateStore,
  language: Language,
  refresh: () => Promise<void>,
): SheetCreator {
  let controller = new AbortController();
  const create = async (assessment: Assessment, sheetPrefix = "") => {
    if (store.get().isCreating) return false;
    controller = new AbortController();
    store.set({ isCreating: true, createFailure: undefined, takenSheet: undefined, progress: undefined });
    const isBuilt = await build(
      host,
      store,
      () => declare(assessment, language, sheetPrefix),
      controller.signal,
    );
    store.set({ isCreating: false, progress: undefined });
    // Who has chosen other names already is told, not asked again.
    if (sheetPrefix !== "") store.set({ takenSheet: undefined });
    await refresh();
    return isBuilt;
  };
  return { create, cancel: () => controller.abort() };
}

/** The declaration of the sheets is large, so that it loads when it is needed. */
async function declare(
  assessment: Assessment,
  language: Language,
  sheetPrefix: string,
): Promise<DeclaredWorkbook> {
  const [{ declareWorkbook }, texts] = await Promise.all([
    import("../../workbook/declare-workbook"),
    loadWorkbookTexts(language),
  ]);
  return declareWorkbook(assessment, texts, { sheetPrefix });
}

/** True when the sheets stand. */
async function build(
  host: LiveWorkbookHost,
  store: StateStore,
  load: () => Promise<DeclaredWorkbook>,
  signal: AbortSignal,
): Promise<boolean> {
  let declared: DeclaredWorkbook | undefined;
  try {
    declared = await load();
    await host.build(declared, { signal, onProgress: (progress) => store.set({ progress }) });
    return true;
  } catch (cause) {
    const failure = expectedFailure(cause, store);
    if (failure?.code !== "cancelled")
      store.set({ createFailure: failure, takenSheet: takenSheet(failure, declared) });
    return false;
  }
}

/** Names of cells and tables may clash too, but another prefix does not help there. */
function takenSheet(
  failure: AssessmentError | undefined,
  declared: DeclaredWorkbook | undefined,
): string | undefined {
  if (failure?.code !== "sheet-name-taken") return undefined;
  return declared?.sheets.find(({ name }) => name === failure.subject)?.name;
}
