import type { DeclaredWorkbook, Sheet } from "../../workbook/declaration";
import { METADATA_NAMESPACE, metadataXml } from "../../workbook/metadata-xml";
import { type Step, wireBytes } from "./batch";
import { cellSteps } from "./cell-steps";
import { chartSteps } from "./chart-steps";
import { conditionalFormatSteps } from "./conditional-format-steps";
import { formatSteps } from "./format-steps";
import type { FoundWorkbook } from "./found-workbook";
import { guardStep, pageSteps } from "./page-steps";
import { sizeSteps } from "./size-steps";
import { tableSteps } from "./table-steps";
import { validationSteps } from "./validation-steps";

/**
 * Everything to be written, in an order in which nothing refers to what is not there yet: the metadata, sheets, names, cells,
 * looks, tables and charts over them, then each sheet's rules and its protection. Excel would ask the user for a file when a formula named a sheet it does not know.
 */
export function stepsOf(workbook: DeclaredWorkbook, found: FoundWorkbook): readonly Step[] {
  const { sheets } = workbook;
  return [
    claimStep(workbook, found),
    ...addSteps(sheets),
    ...nameSteps(workbook, found),
    ...contentSteps(sheets),
    ...sheets.map(guardStep),
    lastStep(workbook, found),
  ];
}

export function addSteps(sheets: readonly Sheet[]): readonly Step[] {
  return sheets.map(({ name }) => ({
    sheet: name,
    bytes: wireBytes(2),
    queue: ({ context }) => void context.workbook.worksheets.add(name),
  }));
}

/** All of the sheets but their hiding and their protection. */
export function contentSteps(sheets: readonly Sheet[]): readonly Step[] {
  return [
    ...sheets.flatMap(cellSteps),
    ...sheets.flatMap((sheet) => [...formatSteps(sheet), ...sizeSteps(sheet)]),
    ...sheets.flatMap(tableSteps),
    ...sheets.flatMap(chartSteps),
    ...sheets.flatMap((sheet) => [
      ...validationSteps(sheet),
      ...conditionalFormatSteps(sheet),
      ...pageSteps(sheet),
    ]),
  ];
}

export function nameSteps(
  { names }: Pick<DeclaredWorkbook, "names">,
  { deadNames }: Pick<FoundWorkbook, "deadNames">,
): readonly Step[] {
  const replaced = new Set(deadNames.map((name) => name.toLowerCase()));
  return names.map(({ name, sheet, range }) => ({
    sheet,
    bytes: wireBytes(4),
    queue: (batch) => {
      const { names: all } = batch.context.workbook;
      if (replaced.has(name.toLowerCase())) all.getItem(name).delete();
      all.add(name, batch.range(sheet, range));
    },
  }));
}

/** The metadata come first: of two panes that create at the same moment, the second stops here, before any sheet. */
function claimStep({ metadata }: DeclaredWorkbook, { metadataParts }: FoundWorkbook): Step {
  const xml = metadataXml(metadata);
  return {
    sheet: "",
    bytes: wireBytes(8 + metadataParts.length, xml),
    queue: ({ context }) => {
      const { customXmlParts } = context.workbook;
      for (const id of metadataParts) customXmlParts.getItem(id).delete();
      customXmlParts.add(xml);
      customXmlParts.getByNamespace(METADATA_NAMESPACE).getOnlyItem().load("id");
    },
  };
}

/** The sheet to begin on, and away with the blank sheet of a new workbook. */
function lastStep({ sheets, opensOn }: DeclaredWorkbook, { emptySheet }: FoundWorkbook): Step {
  return {
    sheet: sheets.at(-1)?.name ?? "",
    bytes: wireBytes(6),
    queue: (batch) => {
      const { worksheets } = batch.context.workbook;
      const first = batch.sheet(opensOn);
      first.activate();
      first.getRange("A1").select();
      if (emptySheet !== undefined) worksheets.getItem(emptySheet).delete();
    },
  };
}
