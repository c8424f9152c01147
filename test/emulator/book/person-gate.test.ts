import { gatePeople } from "../../../src/emulator/book/person-gate";
import { openEmulatedExcel } from "../../emulated-excel";
import type { EmulatedExcel } from "../../emulated-excel";

const box = (startRow: number, startColumn: number, endRow = startRow, endColumn = startColumn) => ({
  startRow,
  startColumn,
  endRow,
  endColumn,
});

describe("what a person can do on a protected sheet", () => {
  let excel: EmulatedExcel;
  let refusals = 0;

  beforeAll(async () => {
    excel = await openEmulatedExcel();
    gatePeople(excel.book, () => (refusals += 1));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:C2").values = [
        ["locked", 1, 2],
        ["locked", 3, 4],
      ];
      sheet.getRange("B1:C2").format.protection.locked = false;
      sheet.protection.protect();
      await context.sync();
    });
  });

  beforeEach(() => (refusals = 0));

  afterAll(() => excel.close());

  const values = () => excel.book.worksheet("s1").getRange("A1:C2").getValues();
  const person = async (id: string, params: object) => {
    // A cancelled mutation is reported to whoever ran it; a cancelled command answers false.
    await excel.book.engine.api
      .executeCommand(id, { unitId: "book", subUnitId: "s1", ...params })
      .catch(() => false);
  };

  test("a value in an unlocked cell is taken", async () => {
    await person("sheet.command.set-range-values", { range: box(0, 1), value: { v: 9 } });
    expect(values()[0]).toEqual(["locked", 9, 2]);
    expect(refusals).toBe(0);
  });

  test.each<[string, string, object]>([
    ["typing into a locked cell", "sheet.command.set-range-values", { range: box(0, 0), value: { v: "x" } }],
    [
      "typing over locked and unlocked cells",
      "sheet.command.set-range-values",
      { range: box(0, 0, 0, 1), value: { v: "x" } },
    ],
    ["dragging a locked cell away", "sheet.command.move-range", { fromRange: box(0, 0), toRange: box(5, 1) }],
    ["dragging onto a locked cell", "sheet.command.move-range", { fromRange: box(0, 1), toRange: box(1, 0) }],
    [
      "filling or pasting into locked cells",
      "sheet.mutation.set-range-values",
      { cellValue: { 0: { 0: { v: "x" } } } },
    ],
    [
      "formatting a locked cell",
      "sheet.mutation.set-range-values",
      { cellValue: { 0: { 0: { s: { bl: 1 } } } } },
    ],
    ["removing a row", "sheet.mutation.remove-rows", { range: box(0, 0, 0, 59) }],
  ])("%s is refused and changes nothing", async (_, id, params) => {
    const before = values();
    await person(id, params);
    expect(values()).toEqual(before);
    expect(refusals).toBeGreaterThan(0);
  });

  test("a locked formula follows a sheet that gets another name, as in Excel", async () => {
    const follower = async (name: string) =>
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const formula = worksheets.getItem("Sheet1").getRange("E1").load("formulas");
        worksheets.getItem(name).load("name");
        await context.sync();
        return formula.formulas[0]?.[0];
      });
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.getItem("Sheet1");
      const other = worksheets.add("Offers");
      other.getRange("A1").values = [[5]];
      sheet.protection.unprotect();
      sheet.getRange("E1").formulas = [["=SUM(Offers!$A$1:$A$3)"]];
      sheet.protection.protect();
      await context.sync();
    });
    const [, offers] = excel.book.sheetIds();
    await person("sheet.command.set-worksheet-name", { subUnitId: offers, name: "Bids" });
    expect(await follower("Bids")).toBe("=SUM(Bids!$A$1:$A$3)");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Bids").name = "Tenders";
      await context.sync();
    });
    expect(await follower("Tenders")).toBe("=SUM(Tenders!$A$1:$A$3)");
    expect(refusals).toBe(0);
  });

  test("the add-in itself is not held up by the gate", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.protection.unprotect();
      sheet.getRange("A1").values = [["unlocked"]];
      sheet.protection.protect();
      await context.sync();
    });
    expect(values()[0]?.[0]).toBe("unlocked");
  });
});
