import type { Assessment } from "../../core/assessment/model";
import type { BuildOptions, LiveWorkbookHost } from "../../hosts/host";
import type { DeclaredWorkbook } from "../../workbook/declaration";
import { NAME_PREFIX, type OtherNames, SHEET_PREFIX } from "../../workbook/other-names/own-prefix";
import type { Language } from "../strings/translations";
import { expectedFailure } from "./expected-failure";
import type { StateStore } from "./session-state";
import { withOtherNames } from "./with-other-names";
import { loadWorkbookTexts } from "./workbook-texts";

export interface SheetCreator {
  readonly create: (assessment: Assessment) => Promise<boolean>;
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
  const create = async (assessment: Assessment) => {
    if (store.get().isCreating) return false;
    controller = new AbortController();
    store.set({ isCreating: true, isBuilding: true, createFailure: undefined, progress: undefined });
    const isBuilt = await build(
      host,
      store,
      (names) => declare(assessment, language, names),
      controller.signal,
    );
    store.set({ isBuilding: false });
    await refresh();
    store.set({ isCreating: false, progress: undefined });
    return isBuilt;
  };
  return { create, cancel: () => controller.abort() };
}

/** The declaration of the sheets is large, so that it loads when it is needed. */
async function declare(
  assessment: Assessment,
  language: Language,
  { sheets, names }: OtherNames,
): Promise<DeclaredWorkbook> {
  const [{ declareWorkbook }, texts] = await Promise.all([
    import("../../workbook/declare-workbook"),
    loadWorkbookTexts(language),
  ]);
  return declareWorkbook(assessment, texts, {
    sheetPrefix: sheets === true ? SHEET_PREFIX : "",
    namePrefix: names === true ? NAME_PREFIX : "",
  });
}

/** True when the sheets stand. */
async function build(
  host: LiveWorkbookHost,
  store: StateStore,
  load: (otherNames: OtherNames) => Promise<DeclaredWorkbook>,
  signal: AbortSignal,
): Promise<boolean> {
  const onProgress: BuildOptions["onProgress"] = (progress) => store.set({ progress });
  try {
    await withOtherNames(store, async (otherNames) =>
      host.build(await load(otherNames), { signal, onProgress }),
    );
    return true;
  } catch (cause) {
    store.set({ createFailure: expectedFailure(cause, store) });
    return false;
  }
}
