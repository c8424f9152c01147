import type {
  InspectedName,
  InspectedSheet,
  InspectedTable,
  InspectedWorkbook,
} from "../../workbook/health/inspected-workbook";
import { namedRange } from "../../workbook/named-range";
import { PROTECTED_WORK } from "./page-steps";

export interface InspectedStructure extends Pick<InspectedWorkbook, "calculates" | "sheets" | "names"> {
  readonly tables: readonly Omit<InspectedTable, "range">[];
}

/**
 * Queues the question for sheets, tables and names, without what stands in cells. Excel keeps only what was asked of a
 * collection last, so that it includes what a change asks in the same round trip.
 */
export function queueStructure(context: Excel.RequestContext): () => InspectedStructure {
  const { worksheets, tables, names, application } = context.workbook;
  worksheets.load(
    "items/id,items/name,items/position,items/visibility,items/protection/protected,items/protection/options",
  );
  tables.load("items/id,items/name,items/worksheet/name,items/autoFilter/isDataFiltered");
  names.load("items/name,items/formula");
  application.load("calculationMode");
  return () => ({
    calculates: MODES[application.calculationMode] ?? "automatically",
    sheets: worksheets.items.map(({ name, visibility, protection }) => ({
      name,
      visibility: VISIBILITIES[visibility] ?? "visible",
      isProtected: protection.protected,
      allowsWork: allowsWork(protection.options),
      cells: undefined,
    })),
    tables: tables.items.map(({ name, worksheet, autoFilter }) => ({
      name,
      sheet: worksheet.name,
      isFiltered: autoFilter.isDataFiltered,
    })),
    names: names.items.map((item) => inspectedName(item)),
  });
}

const HARMFUL = [
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowInsertColumns",
  "allowInsertRows",
] as const satisfies readonly (keyof Excel.WorksheetProtectionOptions)[];

/** Excel answers more options than were asked for, and other programs allow more than we do. */
function allowsWork(options: Excel.WorksheetProtectionOptions | null): boolean {
  const given = { ...options };
  const allowed = PROTECTED_WORK.every((option) => given[option] === true);
  return allowed && !HARMFUL.some((option) => given[option] === true) && given.selectionMode !== "None";
}

export function inspectedName({ name, formula }: Excel.NamedItem, scope?: string): InspectedName {
  const reference = String(formula);
  const place = reference.includes("#REF!") ? undefined : namedRange(reference);
  return { name, place, ...(scope !== undefined && { scope }) };
}

const MODES: Readonly<Record<string, InspectedWorkbook["calculates"]>> = {
  AutomaticExceptTables: "not tables",
  Manual: "by hand",
};

const VISIBILITIES: Readonly<Record<string, InspectedSheet["visibility"]>> = {
  Hidden: "hidden",
  VeryHidden: "very hidden",
};
