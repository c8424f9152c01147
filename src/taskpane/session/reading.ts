import { kept } from "../../core/kept";
import type { LiveWorkbookHost } from "../../hosts/host";
import type { Grid } from "../../workbook/cells";
import type { WorkbookContent } from "../../workbook/read-workbook";
import type { Language } from "../strings/translations";
import { loadWorkbookTexts } from "./workbook-texts";

interface Reading {
  readonly grids: ReadonlyMap<string, Grid>;
  readonly content: WorkbookContent | undefined;
}

/**
 * Reads the workbook in one round trip each time it is called. Without an assessment in the workbook the answer is
 * `undefined`. What is as it was the time before stays the same object, down to the single answer, so that only what
 * changed is read from its cells, scored and drawn again.
 */
export function workbookReader(
  host: LiveWorkbookHost,
  language: Language,
): () => Promise<WorkbookContent | undefined> {
  let last: Reading = { grids: new Map(), content: undefined };
  return async () => {
    // What the sheets look like is not needed to draw the pane, so that it loads beside it.
    const [{ namesToRead, readWorkbook }, texts] = await Promise.all([
      import("../../workbook/read-workbook"),
      loadWorkbookTexts(language),
    ]);
    const grids = kept(last.grids, await host.readNames(namesToRead));
    if (grids === last.grids) return last.content;
    const content = readWorkbook(grids, texts, { acceptsNewer: true });
    last = { grids, content: kept(last.content, content) };
    return last.content;
  };
}
