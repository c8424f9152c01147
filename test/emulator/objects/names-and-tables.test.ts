import { openEmulatedExcel } from "../../emulated-excel";
import type { EmulatedExcel } from "../../emulated-excel";
import { answerOf, failureOf } from "../batches";

const addSheet = (name: string) => failureOf((context) => void context.workbook.worksheets.add(name));

const rename = (name: string) =>
  failureOf((context) => void (context.workbook.worksheets.getItem("Criteria").name = name));

const addName = (name: string) =>
  failureOf(
    (context) =>
      void context.workbook.names.add(name, context.workbook.worksheets.getItem("Sheet1").getRange("A1")),
  );

const nameTable = (name: string) =>
  failureOf((context) => void (context.workbook.tables.getItem("Criteria_Table").name = name));

describe("names of sheets, ranges and tables", () => {
  let excel: EmulatedExcel;

  beforeAll(async () => {
    excel = await openEmulatedExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Criteria");
      sheet.getRange("A1:C4").values = [
        ["Id", "Weight", "Title"],
        ["A-1", 1, "x"],
        ["A-2", 2, "y"],
        ["A-3", 3, "z"],
      ];
      const table = sheet.tables.add("A1:C4", true);
      table.name = "Criteria_Table";
      context.workbook.names.add("Criteria_Weights", sheet.getRange("B2:B4"));
      await context.sync();
    });
  });

  afterAll(() => excel.close());

  test.each([
    ["a name of 32 characters", "x".repeat(32), "InvalidArgument"],
    ["a blank name", " ", "InvalidArgument"],
    ["a slash", "a/b", "InvalidArgument"],
    ["a backslash", "a\\b", "InvalidArgument"],
    ["a question mark", "why?", "InvalidArgument"],
    ["an asterisk", "a*", "InvalidArgument"],
    ["a colon", "a:b", "InvalidArgument"],
    ["brackets", "[a]", "InvalidArgument"],
    ["an apostrophe in front", "'a", "InvalidArgument"],
    ["an apostrophe at the end", "a'", "InvalidArgument"],
    ["the name Excel keeps for itself", "History", "InvalidArgument"],
    ["a name in use, whatever its case", "cRITERIA", "ItemAlreadyExists"],
  ])("a sheet refuses %s", async (_, name, code) => {
    expect(await addSheet(name)).toBe(code);
  });

  test("a sheet takes 31 characters, and an apostrophe inside", async () => {
    expect(await addSheet("x".repeat(31))).toBe("no failure");
    expect(await addSheet("A Alder's Meet")).toBe("no failure");
  });

  test("a sheet may change the case of its own name, and no other sheet's name", async () => {
    expect(await rename("CRITERIA")).toBe("no failure");
    expect(await rename("Criteria")).toBe("no failure");
    expect(await rename("Sheet1")).toBe("ItemAlreadyExists");
  });

  test("formulas and names follow a renamed sheet", async () => {
    const formula = await answerOf((context) => {
      const sheet = context.workbook.worksheets.add("Before");
      sheet.getRange("A1").values = [[5]];
      context.workbook.names.add("Moved", sheet.getRange("A1"));
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").formulas = [["=Before!A1*2"]];
      sheet.name = "After it";
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("formulas,values");
      const name = context.workbook.names.getItem("Moved").load("formula");
      const range = context.workbook.names.getItem("Moved").getRange().load("address");
      return () => [cell.formulas[0]?.[0], cell.values[0]?.[0], name.formula, range.address];
    });
    expect(formula).toEqual(["='After it'!A1*2", 10, "='After it'!$A$1", "'After it'!A1"]);
  });

  test("the last visible sheet can be neither hidden nor deleted", async () => {
    const other = await openEmulatedExcel();
    expect(
      await failureOf(
        (context) => void (context.workbook.worksheets.getItem("Sheet1").visibility = "Hidden"),
      ),
    ).toBe("InvalidOperation");
    expect(await failureOf((context) => context.workbook.worksheets.getItem("Sheet1").delete())).toBe(
      "InvalidOperation",
    );
    other.close();
  });

  test.each([
    ["a space", "A Risk", "InvalidArgument"],
    ["a digit in front", "1st", "InvalidArgument"],
    ["a hyphen", "A-Risk", "InvalidArgument"],
    ["what reads as a cell", "AB12", "InvalidArgument"],
    ["what reads as a cell in the other notation", "R1C1", "InvalidArgument"],
    ["the letter R", "r", "InvalidArgument"],
    ["256 characters", "x".repeat(256), "InvalidArgument"],
    ["a name in use, whatever its case", "criteria_weights", "ItemAlreadyExists"],
    ["the name of a table", "CRITERIA_TABLE", "ItemAlreadyExists"],
  ])("a defined name refuses %s", async (_, name, code) => {
    expect(await addName(name)).toBe(code);
  });

  test.each(["A_Risk_Worst", "_x", "Grün", "ABCD1", "x".repeat(255)])(
    "a defined name takes %p",
    async (name) => {
      expect(await addName(name)).toBe("no failure");
    },
  );

  test.each([
    ["a space", "My Table", "InvalidArgument"],
    ["what reads as a cell", "T1", "InvalidArgument"],
    ["a defined name in use", "Criteria_Weights", "ItemAlreadyExists"],
  ])("a table's name refuses %s", async (_, name, code) => {
    expect(await nameTable(name)).toBe(code);
  });

  test("tables do not overlap", async () => {
    expect(
      await failureOf(
        (context) => void context.workbook.worksheets.getItem("Criteria").tables.add("C4:D6", true),
      ),
    ).toBe("MergedRangeConflict");
  });

  test("header cells become text, each different, none empty", async () => {
    const header = await answerOf((context) => {
      const sheet = context.workbook.worksheets.add("Headers");
      sheet.getRange("A1:E2").formulas = [
        ["Rating", "rating", "", 2026, "=1+1"],
        [1, 2, 3, 4, 5],
      ];
      const table = sheet.tables.add("A1:E2", true);
      const range = table.getHeaderRowRange().load("values,formulas");
      return () => [range.values[0], range.formulas[0]];
    });
    const expected = ["Rating", "rating2", "Column3", "2026", "2"];
    expect(header).toEqual([expected, expected]);
  });

  test("a header written over later stays text", async () => {
    const header = await answerOf((context) => {
      const range = context.workbook.worksheets.getItem("Headers").getRange("A1:B1");
      range.values = [[2027, ""]];
      range.load("values");
      return () => range.values[0];
    });
    expect(header).toEqual(["2027", "Column2"]);
  });

  test("a table answers its ranges", async () => {
    const addresses = await answerOf((context) => {
      const table = context.workbook.tables.getItem("criteria_table");
      const ranges = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()].map((range) =>
        range.load("address"),
      );
      return () => ranges.map(({ address }) => address);
    });
    expect(addresses).toEqual(["Criteria!A1:C4", "Criteria!A1:C1", "Criteria!A2:C4"]);
  });

  test("what hangs on a name that does not exist stays a null object", async () => {
    const missing = await answerOf((context) => {
      const range = context.workbook.names.getItemOrNullObject("No_Such_Name").getRangeOrNullObject();
      range.load("values,address");
      const sheet = context.workbook.worksheets.getItemOrNullObject("No such sheet").load("name");
      const table = context.workbook.tables.getItemOrNullObject("No_Such_Table").load("name");
      const setting = context.workbook.settings.getItemOrNullObject("none").load("value");
      const part = context.workbook.customXmlParts
        .getByNamespace("urn:none")
        .getOnlyItemOrNullObject()
        .load("id");
      return () => [range, sheet, table, setting, part].map((object) => object.isNullObject);
    });
    expect(missing).toEqual([true, true, true, true, true]);
  });

  test("what exists behind OrNullObject is there", async () => {
    const found = await answerOf((context) => {
      const range = context.workbook.names
        .getItemOrNullObject("Criteria_Weights")
        .getRangeOrNullObject()
        .load("values,address");
      return () => [range.isNullObject, range.values, range.address];
    });
    expect(found).toEqual([false, [[1], [2], [3]], "Criteria!B2:B4"]);
  });

  test("a missing name is refused without OrNullObject", async () => {
    expect(
      await failureOf(
        (context) => void context.workbook.names.getItem("No_Such_Name").getRange().load("values"),
      ),
    ).toBe("ItemNotFound");
  });

  test("a deleted name is gone, from formulas too", async () => {
    const value = await answerOf((context) => {
      context.workbook.names.add(
        "Short_Lived",
        context.workbook.worksheets.getItem("Criteria").getRange("B2"),
      );
      context.workbook.names.getItem("Short_Lived").delete();
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("B9");
      cell.formulas = [["=Short_Lived"]];
      cell.load("values");
      const name = context.workbook.names.getItemOrNullObject("Short_Lived").load("name");
      return () => [cell.values[0]?.[0], name.isNullObject];
    });
    expect(value).toEqual(["#NAME?", true]);
  });

  test("a hidden name still serves formulas", async () => {
    const value = await answerOf((context) => {
      const name = context.workbook.names.getItem("Criteria_Weights");
      name.visible = false;
      name.load("visible,type,value");
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("B10");
      cell.formulas = [["=SUM(Criteria_Weights)"]];
      cell.load("values");
      return () => [name.visible, name.type, name.value, cell.values[0]?.[0]];
    });
    expect(value).toEqual([false, "Range", "Criteria!$B$2:$B$4", 6]);
  });
});
