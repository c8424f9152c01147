import { splitReference } from "../../workbook/change/sheet-references";
import type { DeclaredWorkbook } from "../../workbook/declaration";
import { METADATA_NAMESPACE } from "../../workbook/metadata-xml";
import type { FoundWorkbook } from "./found-workbook";

/** Takes away what a build that broke off has added, as far as it came: names, sheets with their tables and charts, metadata. */
export async function removeBuilt(workbook: DeclaredWorkbook, found: FoundWorkbook): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets, names, customXmlParts } = context.workbook;
    worksheets.load("items/name");
    names.load("items/name,items/formula");
    const parts = customXmlParts.getByNamespace(METADATA_NAMESPACE).load("items/id");
    await context.sync();

    const declaredNames = new Set(workbook.names.map(({ name }) => name.toLowerCase()));
    const added = names.items.filter(({ name }) => declaredNames.has(name.toLowerCase()));
    // A sheet that somebody renamed meanwhile is known by its names.
    const holders = added.map(({ formula }) => splitReference(String(formula))?.sheet);
    const declared = workbook.sheets.map(({ name }) => name);
    const ours = worksheets.items.filter(
      ({ name }) => [...declared, ...holders].includes(name) && !found.sheets.includes(name),
    );
    for (const name of added) name.delete();
    // A workbook keeps one visible sheet at least; the blank one may be gone already.
    const isBare = ours.length === worksheets.items.length;
    if (isBare) worksheets.add(found.emptySheet);
    for (const sheet of ours) sheet.delete();
    for (const part of parts.items) if (!found.metadataParts.includes(part.id)) part.delete();
    await context.sync();
  });
}
