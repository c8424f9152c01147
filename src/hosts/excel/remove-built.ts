import { splitReference } from "../../workbook/change/sheet-references";
import type { DeclaredWorkbook } from "../../workbook/declaration";
import { METADATA_NAMESPACE } from "../../workbook/metadata-xml";
import type { FoundWorkbook } from "./found-workbook";
import { run } from "./run";

/**
 * Takes away what a build that broke off has added, as far as it came: names, sheets with their tables and charts,
 * metadata. Where another pane has put its metadata first, ours are all there is to take away.
 */
export async function removeBuilt(
  workbook: DeclaredWorkbook,
  found: FoundWorkbook,
): Promise<"removed" | "of another pane"> {
  return await run(async (context) => {
    const { worksheets, names, customXmlParts } = context.workbook;
    worksheets.load("items/name");
    names.load("items/name,items/formula");
    const parts = customXmlParts.getByNamespace(METADATA_NAMESPACE).load("items/id");
    await context.sync();

    const added = parts.items.filter(({ id }) => !found.metadataParts.includes(id));
    if (added.length > 1) {
      added.at(-1)?.delete();
      await context.sync();
      return "of another pane";
    }
    const declaredNames = new Set(workbook.names.map(({ name }) => name.toLowerCase()));
    const ownNames = names.items.filter(({ name }) => declaredNames.has(name.toLowerCase()));
    // A sheet that somebody renamed meanwhile is known by its names.
    const holders = ownNames.map(({ formula }) => splitReference(String(formula))?.sheet);
    const declared = workbook.sheets.map(({ name }) => name);
    const ours = worksheets.items.filter(
      ({ name }) => [...declared, ...holders].includes(name) && !found.sheets.includes(name),
    );
    for (const name of ownNames) name.delete();
    // A workbook keeps one visible sheet at least; the blank one may be gone already.
    const isBare = ours.length === worksheets.items.length;
    if (isBare) worksheets.add(found.emptySheet);
    for (const sheet of ours) sheet.delete();
    for (const part of added) part.delete();
    await context.sync();
    return "removed";
  });
}
