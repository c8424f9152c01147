import { openEmulatedExcel } from "../../emulated-excel";
import type { EmulatedExcel } from "../../emulated-excel";
import { answerOf, failureOf } from "../batches";

const onSheet = (change: (sheet: Excel.Worksheet) => void) =>
  failureOf((context) => change(context.workbook.worksheets.getItem("Rated")));

const unprotect = (password?: string) =>
  failureOf((context) => context.workbook.worksheets.getItem("Secret").protection.unprotect(password));

describe("a protected sheet", () => {
  let excel: EmulatedExcel;

  beforeAll(async () => {
    excel = await openEmulatedExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Rated");
      sheet.getRange("A1:C3").values = [
        ["Id", "Rating", "Note"],
        ["P-1", 3, ""],
        ["P-2", 4, ""],
      ];
      sheet.getRange("F1:G2").values = [
        ["a", "b"],
        [1, 2],
      ];
      sheet.tables.add("F1:G2", true).name = "Locked_Table";
      sheet.getRange("B2:C3").format.protection.locked = false;
      sheet.getRange("C3").format.protection.locked = true;
      sheet.protection.protect({ allowFormatColumns: true, selectionMode: "Normal" });
      await context.sync();
    });
  });

  afterAll(() => excel.close());

  test("takes values in unlocked cells, the last lock decides", async () => {
    expect(await onSheet((sheet) => void (sheet.getRange("B2:C2").values = [[1, "seen"]]))).toBe(
      "no failure",
    );
    expect(await onSheet((sheet) => void (sheet.getRange("C3").values = [["no"]]))).toBe("AccessDenied");
  });

  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ["a value in a locked cell", (sheet) => void (sheet.getRange("A2").values = [["x"]])],
    ["values over locked and unlocked cells", (sheet) => void (sheet.getRange("A2:B2").values = [["x", 1]])],
    ["a formula in a locked cell", (sheet) => void (sheet.getRange("A2").formulas = [["=1"]])],
    ["clearing locked cells", (sheet) => sheet.getRange("A1:B2").clear("Contents")],
    ["a fill", (sheet) => void (sheet.getRange("B2").format.fill.color = "#FFFFFF")],
    ["a font", (sheet) => void (sheet.getRange("B2").format.font.bold = true)],
    [
      "a border",
      (sheet) => void (sheet.getRange("B2").format.borders.getItem("EdgeTop").style = "Continuous"),
    ],
    ["a number format", (sheet) => void (sheet.getRange("B2").numberFormat = [["0.0"]])],
    ["a lock", (sheet) => void (sheet.getRange("A2").format.protection.locked = false)],
    [
      "validation",
      (sheet) => void (sheet.getRange("B2").dataValidation.rule = { custom: { formula: "=TRUE" } }),
    ],
    ["a conditional format", (sheet) => void sheet.getRange("B2").conditionalFormats.add("Custom")],
    ["a new table", (sheet) => void sheet.tables.add("B2:C3", true)],
    ["a table's name", (sheet) => void (sheet.tables.getItem("Locked_Table").name = "Other")],
    ["a row height", (sheet) => void (sheet.getRange("1:1").format.rowHeight = 30)],
    ["a hidden row", (sheet) => void (sheet.getRange("2:2").rowHidden = true)],
    ["a chart", (sheet) => void sheet.charts.add("BarStacked", sheet.getRange("A1:B3"))],
    ["protecting again", (sheet) => sheet.protection.protect()],
  ])("refuses %s", async (_, change) => {
    expect(await onSheet(change)).toBe("AccessDenied");
  });

  test("allows what its options allow", async () => {
    expect(await onSheet((sheet) => void (sheet.getRange("A:A").format.columnWidth = 60))).toBe("no failure");
  });

  test("answers that it is protected, and with what", async () => {
    const protection = await answerOf((context) => {
      const loaded = context.workbook.worksheets.getItem("Rated").protection.load("protected,options");
      const lock = context.workbook.worksheets
        .getItem("Rated")
        .getRange("B2")
        .format.protection.load("locked");
      return () => [loaded.protected, loaded.options.allowFormatColumns, lock.locked];
    });
    expect(protection).toEqual([true, true, false]);
  });

  test("takes changes again once it is not protected, and refuses to be unprotected twice", async () => {
    expect(await onSheet((sheet) => sheet.protection.unprotect())).toBe("no failure");
    expect(await onSheet((sheet) => void (sheet.getRange("A2").values = [["P-9"]]))).toBe("no failure");
    expect(await onSheet((sheet) => sheet.protection.unprotect())).toBe("AccessDenied");
    expect(await onSheet((sheet) => sheet.protection.protect())).toBe("no failure");
  });

  test("with a password asks for it", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Secret").protection.protect({}, "right");
      await context.sync();
    });
    expect(await unprotect()).toBe("AccessDenied");
    expect(await unprotect("wrong")).toBe("BadPassword");
    expect(await unprotect("right")).toBe("no failure");
  });

  test("keeps what a batch did before it was refused", async () => {
    await failureOf((context) => {
      const sheet = context.workbook.worksheets.getItem("Rated");
      sheet.getRange("B2").values = [[0]];
      sheet.getRange("A2").values = [["x"]];
      sheet.getRange("B3").values = [[0]];
    });
    const values = await answerOf((context) => {
      const range = context.workbook.worksheets.getItem("Rated").getRange("B2:B3").load("values");
      return () => range.values.flat();
    });
    expect(values).toEqual([0, 4]);
  });
});
