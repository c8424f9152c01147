import type { Assessment } from "../../src/core/assessment/model";
import { excelHost } from "../../src/hosts/excel/excel-host";
import { declareWorkbook } from "../../src/workbook/declare-workbook";
import { vendorColumn } from "../../src/workbook/sheets/vendor/vendor-keys";
import { workbookTexts } from "../../src/workbook/texts/en";
import { openSession } from "../../src/taskpane/session/session-store";
import { openEmulatedExcel } from "../emulated-excel";
import { first } from "./commands";
import { limits, verdict } from "./budgets";
import { rounded } from "./cost";

const PATIENCE_MILLISECONDS = 120_000;

/**
 * A rating typed into the sheet, followed until the pane's state holds it: events heard, reads made, time taken. A second
 * after an edit the pane also asks whether a colleague's pane is at work: small, and nothing waits for it.
 */
export async function followedEdit(assessment: Assessment): Promise<object> {
  const excel = await openEmulatedExcel();
  await excelHost.build(declareWorkbook(assessment, workbookTexts));
  const { id: criterion } = first(assessment.criteria);
  let reads = 0;
  const readNames: typeof excelHost.readNames = (names) => {
    reads += 1;
    return excelHost.readNames(names);
  };
  const session = openSession({ ...excelHost, readNames }, "en");
  const shown = () => session.current().assessment?.vendors[0]?.answers.get(criterion)?.rating;
  const before = first(assessment.vendors).answers.get(criterion)?.rating;
  await until(() => shown() === before);
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  const wanted = before === 4 ? 3 : 4;
  const trips = excel.host.trips.length;
  let events = 0;
  reads = 0;
  const stop = excel.host.events.connect(() => (events += 1));
  const started = performance.now();
  const place = await placeOf("Vendor_Rows_1");
  const lookups = excel.host.trips.length - trips;
  excel.book
    .worksheet(place.sheet)
    .getRange(place.row, place.column + vendorColumn("rating"))
    .setValue(wanted);
  await until(() => shown() === wanted);
  const milliseconds = rounded(performance.now() - started);
  stop();
  const readsMade = reads;
  const made = excel.host.trips.slice(trips + lookups).filter(({ isByClient }) => !isByClient);
  session.close();
  excel.close();
  return {
    events,
    reads: readsMade,
    otherRoundTrips: made.length - readsMade,
    bytesBack: made.reduce((sum, { bytesOut }) => sum + bytesOut, 0),
    milliseconds,
    budgetOfReads: verdict(readsMade, limits.perReading, "reads after an edit in the sheet"),
    budgetOfEvents: verdict(events, limits.perEdit, "events until it is shown"),
  };
}

async function placeOf(
  name: string,
): Promise<{ readonly sheet: string; readonly row: number; readonly column: number }> {
  return Excel.run(async (context) => {
    const range = context.workbook.names.getItem(name).getRange().load("rowIndex,columnIndex");
    const sheet = range.worksheet.load("id");
    await context.sync();
    return { sheet: sheet.id, row: range.rowIndex, column: range.columnIndex };
  });
}

async function until(isSo: () => boolean): Promise<void> {
  const end = performance.now() + PATIENCE_MILLISECONDS;
  while (!isSo()) {
    if (performance.now() > end) throw new Error("The pane did not follow.");
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
