import { ownSheets } from "../../../../src/hosts/excel/change/own-sheets";
import { replace } from "../../../../src/hosts/excel/change/replace";
import type { EmulatedExcel } from "../../../emulated-excel";
import { leanChange } from "../../../faults/lean";
import { after, before, smallChange } from "./small-change";
import { openSmallWorkbook } from "./small-workbook";

let excel: EmulatedExcel;
beforeAll(async () => {
  excel = await openSmallWorkbook();
});
afterAll(() => excel.close());

async function asked() {
  const trips = excel.host.roundTrips;
  return { found: await ownSheets(), trips: excel.host.roundTrips - trips };
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
  expect(await asked()).toEqual({ found: [], trips: 1 });
});

test("charts on other sheets are counted by sheet, before and after a change", async () => {
  await draw("Board", 2);
  await draw("Empty", 0);
  const counted = { found: [{ sheet: "Board", charts: 2, leavesFormulas: false }], trips: 2 };
  expect(await asked()).toEqual(counted);
  await replace(leanChange(smallChange()));
  expect(await asked()).toEqual(counted);
});

test("formulas that mean ours are named where they cannot be written again, and stay so after a change", async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const plant = (sheet: string, formula: string) => {
      const page = worksheets.add(sheet);
      page.getRange("A1").formulas = [[formula]];
      return page;
    };
    plant("Written", "=Setup!B2");
    plant("Apart", "=1+1").protection.protect();
    plant("By sheet", "=Setup!B2").protection.protect();
    plant("By table", "=ROWS(Ratings_B)").protection.protect();
    plant("Wide", "=1+1").getRange("A60000").values = [["end"]];
    worksheets.getItem("Wide").getRange("B1").values = [["beside"]];
    await context.sync();
  });
  const left = async () =>
    (await ownSheets()).flatMap(({ sheet, leavesFormulas }) => (leavesFormulas ? [sheet] : []));
  const expected = ["By sheet", "By table", "Wide"];
  expect(await left()).toEqual(expected);
  await replace(leanChange(smallChange("change-2", before, after)));
  expect(await left()).toEqual(expected);
});
