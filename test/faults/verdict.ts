import { sameContent } from "../../src/core/assessment/merge/same-content";
import type { Assessment } from "../../src/core/assessment/model";
import { unfinishedChange } from "../../src/hosts/excel/change/earlier-version";
import { readNames } from "../../src/hosts/excel/read-names";
import { declaredGrids } from "../../src/workbook/change/declared-grids";
import { declareWorkbook } from "../../src/workbook/declare-workbook";
import { namesToRead, readWorkbook } from "../../src/workbook/read-workbook";
import { workbookTexts } from "../../src/workbook/texts/en";
import type { EmulatedExcel } from "../emulated-excel";

/** The assessment as cells say it; the rows of a deleted sheet as they were. */
export async function readState(filling: Assessment | undefined): Promise<Assessment | undefined> {
  const found = await readNames(namesToRead);
  if (found.size === 0) return undefined;
  const planned = filling && declaredGrids(declareWorkbook(filling, workbookTexts));
  const gone = namesToRead.filter((name) => name.startsWith("Vendor_Rows_") && !found.has(name));
  const filled = gone.flatMap((name) =>
    planned?.has(name) ? [[name, planned.get(name) ?? []] as const] : [],
  );
  return readWorkbook(new Map([...found, ...filled]), workbookTexts)?.assessment;
}

/** Answers of the first assessment that the second lacks or has otherwise. */
export function lostAnswers(had: Assessment | undefined, has: Assessment | undefined): readonly string[] {
  return (had?.vendors ?? []).flatMap(({ id, answers }) => {
    const present = has?.vendors.find((vendor) => vendor.id === id)?.answers;
    return [...answers].flatMap(([criterion, answer]) =>
      sameContent(present?.get(criterion), answer) ? [] : [`${id} ${criterion}`],
    );
  });
}

/** Everything about a workbook but its figures, for "the same as before". */
export function digest({ book }: EmulatedExcel): string {
  const { univer, memory } = book.snapshot();
  const sheets = Object.values(univer.sheets).map((sheet) => [sheet.name, sheet.hidden, sheet.cellData]);
  const names = Object.values(memory.names).map(({ name, formula }) => [name, formula]);
  const tables = Object.values(memory.tables).map(({ name, sheet }) => [name, sheet]);
  return JSON.stringify([sheets, names, tables, Object.values(memory.xmlParts).map(({ xml }) => xml)]);
}

export const OPEN_CHANGE = "a journal";

/** What a half-done change leaves behind: nothing of it may be there at the end. */
export async function leftovers({ book }: EmulatedExcel): Promise<readonly string[]> {
  const unfinished = await unfinishedChange();
  const sheets = book.sheetIds().map((sheet) => book.worksheet(sheet).getSheetName());
  const labels = new Set(sheets.flatMap((name) => /^~(\d) /.exec(name)?.[1] ?? []));
  const tables = Object.values(book.memory.tables).filter(({ name }) => name.endsWith("_1"));
  const dead = Object.values(book.memory.names).filter(({ formula }) => formula.includes("#REF!"));
  return [
    ...(unfinished === undefined ? [] : [OPEN_CHANGE]),
    ...(labels.has("1") ? ["staged sheets"] : []),
    ...(labels.size > 1 ? ["two earlier versions"] : []),
    ...tables.map(({ name }) => `table ${name}`),
    ...dead.map(({ name }) => `dead name ${name}`),
  ];
}
