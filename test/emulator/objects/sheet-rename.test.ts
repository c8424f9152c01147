import { type EmulatedExcel, openEmulatedExcel } from "../../emulated-excel";
import { answerOf } from "../batches";

let excel: EmulatedExcel;
beforeEach(async () => {
  excel = await openEmulatedExcel();
  await Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const old = worksheets.add("Old");
    const reader = worksheets.add("Reader");
    old.getRange("A1").values = [[7]];
    names.add("Seven", old.getRange("A1"));
    reader.getRange("A1:C1").formulas = [["=Old!A1", "='Old'!$A$1*2", "=Seven+1"]];
    await context.sync();
  });
});
afterEach(() => excel.close());

async function read() {
  return await answerOf((context) => {
    const range = context.workbook.worksheets.getItem("Reader").getRange("A1:C1").load("formulas,values");
    const name = context.workbook.names.getItem("Seven").load("formula");
    return () => ({ formulas: range.formulas[0], values: range.values[0], name: name.formula });
  });
}

// Source: Microsoft Support, "Rename a worksheet", and Excel.Worksheet `name`: references follow the sheet.
describe("a renamed sheet", () => {
  test("takes formulas of other sheets and names along", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Old").name = "~1 New sheet";
      await context.sync();
    });
    expect(await read()).toEqual({
      formulas: ["='~1 New sheet'!A1", "='~1 New sheet'!$A$1*2", "=Seven+1"],
      values: [7, 14, 8],
      name: "='~1 New sheet'!$A$1",
    });
  });

  test("leaves its name to another sheet, and formulas still mean the sheet they meant", async () => {
    await Excel.run(async (context) => {
      const { worksheets, names } = context.workbook;
      const old = worksheets.getItem("Old");
      const next = worksheets.add("~1 Old");
      const user = worksheets.add("~1 User");
      next.getRange("A1").values = [[9]];
      user.getRange("A1").formulas = [["='~1 Old'!A1"]];
      const before = user.getRange("A1").load("values");
      await context.sync();
      expect(before.values).toEqual([[9]]);
      old.name = "~0 Old";
      next.name = "Old";
      names.getItem("Seven").formula = "='Old'!$A$1";
      worksheets.getItem("Reader").getRange("A1").formulas = [["=Old!A1"]];
      await context.sync();
      const seen = user.getRange("A1").load("formulas,values");
      await context.sync();
      expect([seen.formulas[0]?.[0], seen.values[0]?.[0]]).toEqual(["=Old!A1", 9]);
    });
    expect(await read()).toEqual({
      formulas: ["=Old!A1", "='~0 Old'!$A$1*2", "=Seven+1"],
      values: [9, 14, 10],
      name: "='Old'!$A$1",
    });
  });
});
