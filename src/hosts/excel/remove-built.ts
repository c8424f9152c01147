import type { DeclaredWorkbook } from "../../workbook/declaration";
import { METADATA_NAMESPACE } from "../../workbook/metadata-xml";
import type { FoundWorkbook } from "./found-workbook";

/** Takes away what a build that broke off has added, as far as it came: names, sheets with their tables and charts, metadata. */
export async function removeBuilt(workbook: DeclaredWorkbook, found: FoundWorkbook): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets, names, customXmlParts } = context.workbook;
    worksheets.load("items/name");
    names.load("items/name");
    const parts = customXmlParts.getByNamespace(METADATA_NAMESPACE).load("items/id");
    await context.sync();

    const ours = worksheets.items.filter(({ name }) => workbook.sheets.some((sheet) => sheet.name === name));
    const declaredNames = new Set(workbook.names.map(({ name }) => name.toLowerCase()));
    for (const name of names.items) if (declaredNames.has(name.name.toLowerCase())) name.delete();
    // A workbook keeps one visible sheet at least; the blank one may be gone already.
    const isBare = ours.length === worksheets.items.length;
    if (isBare) worksheets.add(found.emptySheet);
    for (const sheet of ours) sheet.delete();
    for (const part of parts.items) if (!found.metadataParts.includes(part.id)) part.delete();
    await context.sync();
  });
}
