import { splitReference, withSheets } from "../../../workbook/change/sheet-references";
import { withNames } from "../../../workbook/other-names/names-in-formula";
import { NAME_PREFIX } from "../../../workbook/other-names/own-prefix";
import { namesToRead } from "../../../workbook/read-workbook";
import type { OwnSheet } from "../../host";
import { run } from "../run";
import type { Seen, SeenSheet } from "./look";
import { look } from "./look";
import { listedSheets } from "./outgoing";
import { MOST_CELLS } from "./foreign-sheets";

/**
 * Sheets that are not ours and that a change leaves something of behind: charts, whose data cannot be read before
 * ExcelApi 1.15; formulas that refer to ours and are not written again. Three round trips; one where all sheets are ours,
 * two where nothing stands on the others.
 */
export async function ownSheets(): Promise<readonly OwnSheet[]> {
  return await run(async (context) => {
    const seen = await look(context);
    const ours = ownParts(seen);
    const sheets = [...seen.sheets.values()].filter(({ name }) => !ours.sheets.has(lower(name)));
    if (sheets.length === 0) return [];
    const measured = sheets.map((sheet) => {
      const { charts, used } = on(context, sheet);
      return { sheet, charts: charts.getCount(), used: used.load("cellCount") };
    });
    await context.sync();
    const isRead = ({ used }: (typeof measured)[number]) => !used.isNullObject && !isTooLarge(used);
    const formulas = await formulasOn(
      context,
      measured.filter(isRead).map(({ sheet }) => sheet),
    );
    return measured.flatMap(({ sheet, charts, used }): readonly OwnSheet[] => {
      const isLeft =
        (!used.isNullObject && isTooLarge(used)) || isLeftBehind(sheet, formulas.get(sheet.id) ?? [], ours);
      return charts.value === 0 && !isLeft
        ? []
        : [{ sheet: sheet.name, charts: charts.value, leavesFormulas: isLeft }];
    });
  });
}

function on(context: Excel.RequestContext, { id }: SeenSheet) {
  const sheet = context.workbook.worksheets.getItem(id);
  return { charts: sheet.charts, used: sheet.getUsedRangeOrNullObject() };
}

/** A whole column or sheet has no count that Excel can give. */
function isTooLarge({ cellCount }: Excel.Range): boolean {
  return cellCount < 0 || cellCount > MOST_CELLS;
}

async function formulasOn(
  context: Excel.RequestContext,
  sheets: readonly SeenSheet[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (sheets.length === 0) return new Map();
  const read = sheets.map((sheet) => ({ sheet, range: on(context, sheet).used.load("formulas") }));
  await context.sync();
  return new Map(
    read.map(({ sheet, range }) => {
      const cells: readonly unknown[] = range.isNullObject ? [] : range.formulas.flat();
      return [
        sheet.id,
        cells.filter((cell) => typeof cell === "string").filter((cell) => cell.startsWith("=")),
      ];
    }),
  );
}

interface OwnParts {
  /** In lower case; with those that lie aside. */
  readonly sheets: ReadonlySet<string>;
  readonly aside: ReadonlySet<string>;
  readonly tables: ReadonlySet<string>;
}

/** What the metadata lists, what holds names of ours, and what lies aside. */
function ownParts(seen: Seen): OwnParts {
  const named = namesToRead
    .flatMap((name) => [name, NAME_PREFIX + name])
    .map((name) => splitReference(seen.names.get(lower(name))?.formula ?? "")?.sheet ?? "");
  const versions = [seen.earlier?.version, seen.journal?.outgoing, seen.journal?.incoming];
  const aside = new Set(
    versions.flatMap((version) => version?.sheets.map((sheet) => lower(sheet.aside)) ?? []),
  );
  const sheets = new Set([...[...listedSheets(seen), ...named].map(lower), ...aside]);
  const tables = [...seen.tables.values()].filter(({ sheet }) => sheets.has(lower(sheet)));
  return { sheets, aside, tables: new Set(tables.map(({ name }) => lower(name))) };
}

/** On a protected sheet none is written again; one that means a sheet aside by now was refused before. */
function isLeftBehind(
  { isProtected }: SeenSheet,
  formulas: readonly string[],
  { sheets, aside, tables }: OwnParts,
): boolean {
  return formulas.some(
    (formula) => refersTo(formula, aside) || (isProtected && refersTo(formula, sheets, tables)),
  );
}

function refersTo(
  formula: string,
  sheets: ReadonlySet<string>,
  tables: ReadonlySet<string> = new Set(),
): boolean {
  let isFound = false;
  const note = (known: ReadonlySet<string>) => (name: string) => {
    isFound ||= known.has(lower(name));
    return name;
  };
  withNames(withSheets(formula, note(sheets)), note(tables));
  return isFound;
}

function lower(name: string): string {
  return name.toLowerCase();
}
