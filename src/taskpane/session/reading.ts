import type { LiveWorkbookHost } from "../../hosts/host";
import type { WorkbookContent } from "../../workbook/read-workbook";
import type { Language } from "../strings/translations";
import { loadWorkbookTexts } from "./workbook-texts";

/** One round trip. Without an assessment in the workbook the answer is `undefined`. */
export async function readFromWorkbook(
  host: LiveWorkbookHost,
  language: Language,
): Promise<WorkbookContent | undefined> {
  // What the sheets look like is not needed to draw the pane, so that it loads beside it.
  const [{ namesToRead, readWorkbook }, texts] = await Promise.all([
    import("../../workbook/read-workbook"),
    loadWorkbookTexts(language),
  ]);
  return readWorkbook(await host.readNames(namesToRead), texts, { acceptsNewer: true });
}
