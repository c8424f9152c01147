import { kept } from "../../core/kept";
import type { Grid } from "../../workbook/cells";
import { readWorkbook, type WorkbookContent } from "../../workbook/read-workbook";
import type { WorkbookTexts } from "../../workbook/texts/texts";

export { namesToRead } from "../../workbook/read-workbook";

type Grids = ReadonlyMap<string, Grid>;

/**
 * Reads what stands in the cells. What is as it was the time before stays the same object, down to the single answer, so
 * that only what changed is read from its cells, scored and drawn again.
 */
export function contentKeeper(texts: WorkbookTexts): (grids: Grids) => WorkbookContent | undefined {
  let last: Grids = new Map();
  let content: WorkbookContent | undefined;
  return (found) => {
    const grids = kept(last, found);
    if (grids !== last) content = kept(content, readWorkbook(grids, texts, { acceptsNewer: true }));
    last = grids;
    return content;
  };
}
