import { openEmulatedExcel } from "../../emulated-excel";
import type { EmulatedExcel } from "../../emulated-excel";
import { answerOf, failureOf } from "../batches";

describe("copying formulas", () => {
  let excel: EmulatedExcel;

  beforeAll(async () => {
    excel = await openEmulatedExcel();
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("A Alder Meet");
      await context.sync();
    });
  });

  afterAll(() => excel.close());

  test.each([
    ["relative references move", "=A1+B2", "=C4+D5"],
    ["absolute references stay", "=$A$1+B$2+$C3", "=$A$1+D$2+$C6"],
    [
      "references to other sheets move alike",
      "='A Alder Meet'!A1&Sheet1!$B1",
      "='A Alder Meet'!C4&Sheet1!$B4",
    ],
    ["ranges move by both ends", "=SUM(A1:B$2)", "=SUM(C4:D$2)"],
    ["text that looks like a cell stays", '=IF(A1="A1","B2:C3","")', '=IF(C4="A1","B2:C3","")'],
    [
      "defined names and functions with digits stay",
      "=LOG10(A1)+Setup_Weight_1",
      "=LOG10(C4)+Setup_Weight_1",
    ],
  ])("%s", async (_, formula, moved) => {
    const copied = await answerOf((context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("F10").formulas = [[formula]];
      sheet.getRange("H13").copyFrom("F10", "Formulas");
      const target = sheet.getRange("H13").load("formulas");
      return () => target.formulas[0]?.[0];
    });
    expect(copied).toBe(moved);
  });

  test("fills a range from its first cell, which stays as it is", async () => {
    const formulas = await answerOf((context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("J1").formulas = [["=A1*K$1"]];
      const range = sheet.getRange("J1:K3");
      range.copyFrom(sheet.getRange("J1"), "Formulas");
      range.load("formulas");
      return () => range.formulas;
    });
    expect(formulas).toEqual([
      ["=A1*K$1", "=B1*L$1"],
      ["=A2*K$1", "=B2*L$1"],
      ["=A3*K$1", "=B3*L$1"],
    ]);
  });

  test("repeats a source that fits the target several times, and lets one that does not keep its size", async () => {
    const [fitting, other] = await answerOf((context) => {
      const sheet = context.workbook.worksheets.add("Repeats");
      sheet.getRange("A1:A2").values = [[1], [2]];
      sheet.getRange("C1:C4").copyFrom("A1:A2", "Formulas");
      sheet.getRange("E1:E3").copyFrom("A1:A2", "Formulas");
      const ranges = [
        sheet.getRange("C1:C4").load("values"),
        sheet.getRange("E1:E3").load("values"),
      ] as const;
      return () => ranges.map((range) => range.values.flat());
    });
    expect(fitting).toEqual([1, 2, 1, 2]);
    expect(other).toEqual([1, 2, ""]);
  });

  test("copies from another sheet, references then mean the target's sheet", async () => {
    const value = await answerOf((context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("Sheet1").getRange("A1:B1").formulas = [[20, "=A1+1"]];
      worksheets.getItem("A Alder Meet").getRange("A1").values = [[5]];
      const target = worksheets.getItem("A Alder Meet").getRange("B1");
      target.copyFrom("Sheet1!B1", "Formulas");
      target.load("values,formulas");
      return () => [target.values[0]?.[0], target.formulas[0]?.[0]];
    });
    expect(value).toEqual([6, "=A1+1"]);
  });

  test("copies values alone when asked to", async () => {
    const formulas = await answerOf((context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("M1:N1").formulas = [[4, "=M1*2"]];
      const target = sheet.getRange("N2");
      target.copyFrom("N1", "Values");
      target.load("formulas");
      return () => target.formulas[0]?.[0];
    });
    expect(formulas).toBe(8);
  });

  test("is refused over locked cells of a protected sheet", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Locked");
      sheet.getRange("A1").formulas = [["=1+1"]];
      sheet.protection.protect();
      await context.sync();
    });
    expect(
      await failureOf((context) =>
        context.workbook.worksheets.getItem("Locked").getRange("A1:A5").copyFrom("A1", "Formulas"),
      ),
    ).toBe("AccessDenied");
  });
});
