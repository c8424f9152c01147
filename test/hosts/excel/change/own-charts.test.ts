import { build } from "../../../../src/hosts/excel/build";
import { ownCharts } from "../../../../src/hosts/excel/change/own-charts";
import { replace } from "../../../../src/hosts/excel/change/replace";
import { declareWorkbook } from "../../../../src/workbook/declare-workbook";
import { workbookTexts } from "../../../../src/workbook/texts/en";
import { type EmulatedExcel, openEmulatedExcel } from "../../../emulated-excel";
import { lean, leanChange } from "../../../faults/lean";
import { before, smallChange } from "./small-change";

let excel: EmulatedExcel;
beforeAll(async () => {
  excel = await openEmulatedExcel();
  excel.book.waitsForCalculation = false;
  await build(lean(declareWorkbook(before, workbookTexts)));
});
afterAll(() => excel.close());

async function asked() {
  const trips = excel.host.roundTrips;
  return { charts: await ownCharts(), trips: excel.host.roundTrips - trips };
}

async function draw(sheet: string, count: number) {
  await Excel.run(async (context) => {
    const target = context.workbook.worksheets.getItemOrNullObject(sheet);
    await context.sync();
    const page = target.isNullObject ? context.workbook.worksheets.add(sheet) : target;
    const data = context.workbook.worksheets.getItem("Setup").getRange("A1:B3");
    for (let drawn = 0; drawn < count; drawn += 1) page.charts.add("ColumnClustered", data);
    await context.sync();
  });
}

test("charts on our own sheets are not counted, and cost one round trip", async () => {
  await Excel.run(async (context) => {
    const comparison = context.workbook.worksheets.getItem("Comparison");
    comparison.protection.unprotect();
    comparison.charts.add("ColumnClustered", comparison.getRange("A1:B3"));
    await context.sync();
  });
  expect(await asked()).toEqual({ charts: [], trips: 1 });
});

test("charts on other sheets are counted by sheet, before and after a change", async () => {
  await draw("Board", 2);
  await draw("Empty", 0);
  const counted = { charts: [{ sheet: "Board", charts: 2 }], trips: 2 };
  expect(await asked()).toEqual(counted);
  await replace(leanChange(smallChange()));
  expect(await asked()).toEqual(counted);
});
