import { restoreEarlier } from "../../../../src/hosts/excel/change/earlier-version";
import { replace } from "../../../../src/hosts/excel/change/replace";
import type { EmulatedExcel } from "../../../emulated-excel";
import { leanChange } from "../../../faults/lean";
import { before, smallChange } from "./small-change";
import { openSmallWorkbook } from "./small-workbook";

let excel: EmulatedExcel;
beforeEach(async () => {
  excel = await openSmallWorkbook(before);
});
afterEach(() => excel.close());

async function inFront(): Promise<string> {
  return await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    return sheet.name;
  });
}

test.each([
  ["A Vendor A", "A Alder Meet"],
  ["B Birchline", "B Birchline"],
  ["Heat map", "Heat map"],
])("who looks at %s before a change looks at %s after it, and back again", async (was, becomes) => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(was).activate();
    await context.sync();
  });
  await replace(leanChange(smallChange()));
  expect(await inFront()).toBe(becomes);
  await restoreEarlier();
  expect(await inFront()).toBe(was);
});
