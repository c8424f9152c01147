import type { Grid } from "../cells";
import type { InspectedWorkbook } from "../health/inspected-workbook";
import { CRITERIA_KEYS } from "../sheets/criteria/criteria-keys";
import type { CriteriaColumn } from "../sheets/criteria/criteria-keys";
import { VENDOR_KEYS } from "../sheets/vendor/vendor-keys";
import type { VendorColumn } from "../sheets/vendor/vendor-keys";
import type { WorkbookTexts } from "../texts/texts";
import { findTable } from "./find-table";
import type { FoundTable } from "./find-table";

export interface FoundSheet<Key extends string> {
  readonly sheet: string;
  readonly cells: Grid;
  readonly table: FoundTable<Key>;
}

export interface KnownSheets {
  readonly criteria: FoundSheet<CriteriaColumn> | undefined;
  readonly vendors: readonly FoundSheet<VendorColumn>[];
  readonly setup: { readonly sheet: string; readonly cells: Grid } | undefined;
}

/** So many of its headers make a sheet a vendor's, or Criteria; they share fewer than that. */
const TELLING = 8;

/** Sheets recognised by what stands in them; names and positions only decide between equals. */
export function knownSheets(found: InspectedWorkbook, texts: WorkbookTexts): KnownSheets {
  const sheets = found.sheets.flatMap(({ name, cells }) =>
    cells === undefined ? [] : [{ sheet: name, cells: cells.values }],
  );
  const criteria = sheets.flatMap((one) => tableOn(one, CRITERIA_KEYS, texts.criteria.columns));
  const vendors = sheets.flatMap((one) => tableOn(one, VENDOR_KEYS, texts.vendor.columns));
  const namedCriteria = sheetOfName(found, "Criteria_Rows");
  return {
    criteria: best(criteria, ({ sheet, table }) => table.matches + (sheet === namedCriteria ? 0.5 : 0)),
    vendors: vendors.filter(({ sheet }) => !criteria.some((one) => one.sheet === sheet)),
    setup: setupOf(sheets, found, texts),
  };
}

export function sheetOfName({ names }: InspectedWorkbook, wanted: string): string | undefined {
  const name = names.find(
    (one) => one.scope === undefined && one.name.toLowerCase() === wanted.toLowerCase(),
  );
  return name?.place?.sheet;
}

function tableOn<Key extends string>(
  { sheet, cells }: { readonly sheet: string; readonly cells: Grid },
  keys: readonly Key[],
  headers: Readonly<Record<Key, string>>,
): readonly FoundSheet<Key>[] {
  const table = findTable(cells, keys, headers);
  return table === undefined || table.matches < TELLING ? [] : [{ sheet, cells, table }];
}

/** The sheet with the most of Setup's labels in its first column. */
function setupOf(
  sheets: readonly { readonly sheet: string; readonly cells: Grid }[],
  found: InspectedWorkbook,
  { setup }: WorkbookTexts,
): KnownSheets["setup"] {
  const labels = new Set<unknown>(Object.values(setup.project).map(({ label }) => label));
  const named = sheetOfName(found, "Setup_Vendors");
  const scored = sheets.map((one) => ({
    ...one,
    score: one.cells.filter(([first]) => labels.has(first)).length + (one.sheet === named ? 0.5 : 0),
  }));
  const top = best(scored, ({ score }) => score);
  return top !== undefined && top.score >= labels.size / 3 ? top : undefined;
}

function best<One>(all: readonly One[], scoreOf: (one: One) => number): One | undefined {
  return all.toSorted((one, other) => scoreOf(other) - scoreOf(one))[0];
}
