import { AssessmentError } from "../../core/errors";
import type { InPlaceRepair, SheetRepair } from "../../workbook/health/in-place";
import type { Range } from "../../workbook/declaration";
import { calculateByItself } from "./calculate-by-itself";
import { PROTECTION } from "./page-steps";
import { run } from "./run";
import { FAILURES } from "./texts/en/failures";

/**
 * Shows, unhides, locks, formats, protects and calculates again what findings named. Two round trips; no cell's content changes. Where sheets refuse, all others are put right, and the failure names the first that did.
 */
export async function putRight(repair: InPlaceRepair): Promise<void> {
  try {
    await run((context) => putSheetsRight(context, repair));
  } catch (cause) {
    if (!isRefusal(cause)) throw cause;
    await putRightOneByOne(repair);
  }
}

/** A refusal does not say where, so that each sheet is asked for itself: first what the workbook's structure may forbid. */
async function putRightOneByOne({ sheets, ...ofWorkbook }: InPlaceRepair): Promise<void> {
  await run(async (context) => {
    for (const { sheet } of sheets.filter(({ shows }) => shows)) show(context, sheet);
    await putSheetsRight(context, { ...ofWorkbook, sheets: [] });
  });
  const refusals: AssessmentError[] = [];
  for (const one of sheets) {
    const repair = { calculates: false, sheets: [{ ...one, shows: false }] };
    try {
      await run((context) => putSheetsRight(context, repair), one.sheet);
    } catch (cause) {
      if (!isRefusal(cause)) throw cause;
      refusals.push(
        new AssessmentError("sheet-protected", FAILURES.othersPutRight(one.sheet), {
          cause,
          subject: one.sheet,
        }),
      );
    }
  }
  if (refusals[0] !== undefined) throw refusals[0];
}

function isRefusal(cause: unknown): boolean {
  return cause instanceof AssessmentError && cause.code === "sheet-protected";
}

async function putSheetsRight(
  context: Excel.RequestContext,
  { calculates, sheets }: InPlaceRepair,
): Promise<void> {
  const guarded = sheets.filter(hasToBeOpen).map((repair) => {
    const sheet = context.workbook.worksheets.getItem(repair.sheet);
    return { repair, sheet, protection: sheet.protection.load("protected") };
  });
  if (guarded.length > 0) await context.sync();
  if (calculates) calculateByItself(context);
  for (const { sheet } of sheets.filter(({ shows }) => shows)) show(context, sheet);
  for (const { repair, sheet, protection } of guarded) {
    if (protection.protected) protection.unprotect();
    restore(sheet, repair);
    protection.protect(PROTECTION);
  }
  await context.sync();
}

function hasToBeOpen({ protects, rows, columns, locked, unlocked, formats }: SheetRepair): boolean {
  return protects || [rows, columns, locked, unlocked, formats].some((ranges) => ranges.length > 0);
}

function show({ workbook }: Excel.RequestContext, sheet: string): void {
  workbook.worksheets.getItem(sheet).visibility = "Visible";
}

function restore(sheet: Excel.Worksheet, { rows, columns, locked, unlocked, formats }: SheetRepair): void {
  const rangeOf = (range: Range) =>
    sheet.getRangeByIndexes(range.row, range.column, range.rows, range.columns).untrack();
  for (const range of rows) rangeOf(range).rowHidden = false;
  for (const range of columns) rangeOf(range).columnHidden = false;
  for (const range of locked) rangeOf(range).format.protection.locked = true;
  for (const range of unlocked) rangeOf(range).format.protection.locked = false;
  for (const { range, numberFormat } of formats) {
    rangeOf(range).numberFormat = Array.from({ length: range.rows }, () =>
      Array.from({ length: range.columns }, () => numberFormat),
    );
  }
}
