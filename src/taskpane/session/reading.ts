import type { LiveWorkbookHost } from "../../hosts/host";
import type { WorkbookContent } from "../../workbook/read-workbook";
import type { Language } from "../strings/translations";
import type { SessionState } from "./session-state";
import { loadWorkbookTexts } from "./workbook-texts";

export interface WorkbookReader {
  /** One round trip. Without an assessment in the workbook the content is `undefined`. */
  readonly read: () => Promise<WorkbookContent | undefined>;
  readonly compared: NonNullable<SessionState["compared"]>;
}

/** What reads and compares: not needed to draw the first of the pane, so that it loads beside it. */
export async function loadReader(host: LiveWorkbookHost, language: Language): Promise<WorkbookReader> {
  const [{ contentKeeper, namesToRead }, { comparisonKeeper }, texts] = await Promise.all([
    import("./content-keeper"),
    import("./comparison-keeper"),
    loadWorkbookTexts(language),
  ]);
  const contentOf = contentKeeper(texts);
  return {
    read: async () => contentOf(await host.readNames(namesToRead)),
    compared: comparisonKeeper(),
  };
}
