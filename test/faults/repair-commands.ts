import type { Criterion } from "../../src/core/assessment/model";
import type { CriterionId } from "../../src/core/units";
import { replace } from "../../src/hosts/excel/change/replace";
import { inspect, inspectAgain } from "../../src/hosts/excel/inspect";
import { putRight } from "../../src/hosts/excel/put-right";
import { readNames } from "../../src/hosts/excel/read-names";
import { type RepairHost, repairWorkbook } from "../../src/taskpane/session/repair-workbook";
import { examine } from "../../src/workbook/health/examine";
import { workbookTexts } from "../../src/workbook/texts/en";
import { before } from "../hosts/excel/change/small-change";
import type { Command } from "./command";
import { command } from "./command";
import { leanChange } from "./lean";

const SHEET = "B Birchline";

/** Somebody hides a sheet and rows of it, and takes its protection off. */
export async function disorder(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    sheet.protection.unprotect();
    sheet.getRange("6:7").rowHidden = true;
    sheet.visibility = "Hidden";
    context.workbook.application.calculationMode = "Manual";
    await context.sync();
  });
}

/** Somebody deletes a name, so that new sheets are needed. */
export async function breakName(): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.names.getItem("Criteria_Weight").delete();
    await context.sync();
  });
}

const rows = { row: 5, column: 0, rows: 2, columns: 1 };
const repair = {
  calculates: true,
  sheets: [
    {
      sheet: SHEET,
      shows: true,
      protects: true,
      rows: [rows],
      columns: [],
      locked: [],
      unlocked: [],
      formats: [],
    },
  ],
};
const catalog = new Map<CriterionId, Criterion>(before.criteria.map((one) => [one.id, one]));

const host: RepairHost = {
  inspect,
  inspectAgain,
  putRight,
  readNames,
  replace: (change, given) => replace(leanChange(change), given),
};

/** What puts a workbook right again. */
export const REPAIR_COMMANDS: readonly Command[] = [
  command("put right", "disordered", before, before, async () => () => putRight(repair)),
  command("repair", "broken", before, before, async () => {
    const options = { texts: workbookTexts, catalog };
    const seen = await examine({ ...options, inspect });
    return () =>
      repairWorkbook(host, {
        ...options,
        id: "repair-1",
        title: "Repair",
        confirmed: [],
        before: seen,
        recorded: ({ salvaged }) => salvaged.assessment,
      });
  }),
];
