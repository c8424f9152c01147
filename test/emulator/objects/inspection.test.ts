import { openEmulatedExcel } from "../../emulated-excel";
import type { EmulatedExcel } from "../../emulated-excel";
import { answerOf, failureOf } from "../batches";

/** What a workbook tells about itself: properties by cell, row and column, names of sheets, filtered tables. */
describe("a look into a workbook", () => {
  let excel: EmulatedExcel;

  beforeAll(async () => {
    excel = await openEmulatedExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B4").values = [
        ["Id", "Rating"],
        ["A-1", 1],
        ["A-2", 2],
        ["A-3", 1],
      ];
      sheet.getRange("B3").format.font.color = "#FFFFFF";
      sheet.tables.add("A1:B4", true).name = "Ratings";
      sheet.getRange("C:C").columnHidden = true;
      await context.sync();
    });
  });

  afterAll(() => excel.close());

  const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");

  // Source: Excel.Range getCellProperties, getRowProperties, getColumnProperties, ExcelApi 1.9.
  test("cells answer what they are asked for, one by one", async () => {
    const cells = await answerOf((context) => {
      const asked = sheetOf(context)
        .getRange("A3:B3")
        .getCellProperties({ address: true, format: { font: { color: true }, fill: { color: true } } });
      return () => asked.value;
    });
    expect(cells).toEqual([
      [
        { address: "Sheet1!A3", format: { font: { color: "#000000" }, fill: { color: "#FFFFFF" } } },
        { address: "Sheet1!B3", format: { font: { color: "#FFFFFF" }, fill: { color: "#FFFFFF" } } },
      ],
    ]);
  });

  test("rows and columns say which of them are hidden", async () => {
    const hidden = await answerOf((context) => {
      const range = sheetOf(context).getRange("A1:C2");
      const rows = range.getRowProperties({ rowHidden: true });
      const columns = range.getColumnProperties({ columnHidden: true });
      return () => [rows.value, columns.value];
    });
    expect(hidden).toEqual([
      [{ rowHidden: false }, { rowHidden: false }],
      [{ columnHidden: false }, { columnHidden: false }, { columnHidden: true }],
    ]);
  });

  // Source: Excel.AutoFilter; the rows a filter leaves out are hidden rows.
  test("a filtered table hides rows and says so, until its criteria are cleared", async () => {
    const look = (act: (table: Excel.Table) => void) =>
      answerOf((context) => {
        const table = context.workbook.tables.getItem("Ratings");
        act(table);
        table.autoFilter.load("isDataFiltered");
        const rows = table.getRange().getRowProperties({ rowHidden: true });
        return () => [table.autoFilter.isDataFiltered, rows.value.map(({ rowHidden }) => rowHidden)];
      });
    const byOne = { filterOn: "Values" as const, values: ["1"] };
    expect(await look((table) => table.autoFilter.apply(table.getRange(), 1, byOne))).toEqual([
      true,
      [false, false, true, false],
    ]);
    expect(await look((table) => table.autoFilter.clearCriteria())).toEqual([
      false,
      [false, false, false, false],
    ]);
  });

  // Source: Excel.Worksheet names: "Collection of names scoped to the current worksheet"; Excel.NamedItem scope.
  test("a sheet has names of its own, beside the same name of the workbook", async () => {
    const names = await answerOf((context) => {
      const sheet = sheetOf(context);
      context.workbook.names.add("Rows", sheet.getRange("A2:A4"));
      sheet.names.add("Rows", sheet.getRange("B2:B4"));
      const workbook = context.workbook.names.load("items/name,items/scope,items/formula");
      const own = sheet.names.load("items/name,items/scope,items/formula");
      return () =>
        [...workbook.items, ...own.items].map(({ name, scope, formula }) => [name, scope, formula]);
    });
    expect(names).toEqual([
      ["Rows", "Workbook", "=Sheet1!$A$2:$A$4"],
      ["Rows", "Worksheet", "=Sheet1!$B$2:$B$4"],
    ]);
    const twice = failureOf(
      (context) => void sheetOf(context).names.add("rows", sheetOf(context).getRange("A1")),
    );
    expect(await twice).toBe("ItemAlreadyExists");
  });

  test("names of a sheet go with it, and can be deleted", async () => {
    const left = await answerOf((context) => {
      const sheet = context.workbook.worksheets.add("Second");
      sheet.names.add("Rows", sheet.getRange("A1"));
      sheet.delete();
      sheetOf(context).names.getItem("Rows").delete();
      const own = sheetOf(context).names.load("items/name");
      const workbook = context.workbook.names.load("items/name");
      return () => [own.items.length, workbook.items.map(({ name }) => name)];
    });
    expect(left).toEqual([0, ["Rows"]]);
  });

  test("a table made a range leaves its cells behind", async () => {
    const values = await answerOf((context) => {
      const range = context.workbook.tables.getItem("Ratings").convertToRange().load("values");
      const tables = context.workbook.tables.load("items/name");
      return () => [range.values[1], tables.items.length];
    });
    expect(values).toEqual([["A-1", 1], 0]);
  });
});
