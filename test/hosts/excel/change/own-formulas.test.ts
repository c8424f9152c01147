import { unfinishedChange } from "../../../../src/hosts/excel/change/earlier-version";
import { ownSheets } from "../../../../src/hosts/excel/change/own-sheets";
import { replace } from "../../../../src/hosts/excel/change/replace";
import type { EmulatedExcel } from "../../../emulated-excel";
import { leanChange } from "../../../faults/lean";
import { after, present, smallChange } from "./small-change";
import { openSmallWorkbook } from "./small-workbook";

let excel: EmulatedExcel;
beforeEach(async () => {
  excel = await openSmallWorkbook();
});
afterEach(() => excel.close());

const REFUSED = { Code: "GeneralException", Message: "Part of an array.", Location: "", ActionIndex: 0 };

/** As Excel does with a cell of an array formula, which is written whole or not at all. */
function refuse(formula: string) {
  const answer = excel.host.answer.bind(excel.host);
  const isOf = (request: string) => request.includes(JSON.stringify(formula));
  excel.host.answer = async (request) =>
    isOf(request)
      ? JSON.stringify({ Results: [], TraceIds: [], Error: { ...REFUSED, HttpStatusCode: 400 } })
      : answer(request);
}

async function plant(sheet: string, formula: string) {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add(sheet).getRange("A1").formulas = [[formula]];
    await context.sync();
  });
}

async function formulaOn(sheet: string) {
  return await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(sheet).getRange("A1").load("formulas");
    await context.sync();
    return cell.formulas[0]?.[0];
  });
}

test("a formula of somebody's own that cannot be written holds neither the change up nor other formulas", async () => {
  await plant("Mine", "=Setup!B2");
  await plant("Also mine", "='A Vendor A'!B2");
  refuse("=Setup!B2");
  await replace(leanChange(smallChange()));
  expect(await unfinishedChange()).toBeUndefined();
  expect(await present()).toEqual(after);
  expect(await formulaOn("Mine")).toBe("='~0 Setup'!B2");
  expect(await formulaOn("Also mine")).toBe("='A Alder Meet'!B2");
  expect(await ownSheets()).toEqual([{ sheet: "Mine", charts: 0, leavesFormulas: true }]);
});
