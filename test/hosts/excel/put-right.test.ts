import { putRight } from "../../../src/hosts/excel/put-right";
import { inPlaceRepair } from "../../../src/workbook/health/in-place";
import type { Finding } from "../../../src/workbook/health/finding";
import { openEmulatedExcel } from "../../emulated-excel";
import type { EmulatedExcel } from "../../emulated-excel";

const cells = { row: 0, column: 0, rows: 2, columns: 1 };
const on = (sheet: string, kind: Finding["kind"]): Finding => ({ kind, sheet, range: cells });

describe("putting right in place", () => {
  let excel: EmulatedExcel;
  beforeEach(async () => {
    excel = await openEmulatedExcel();
    await Excel.run(async (context) => {
      const { workbook } = context;
      for (const name of ["Alder", "Birch", "Cedar"]) {
        const sheet = workbook.worksheets.add(name);
        sheet.getRange("A1:A2").rowHidden = true;
        sheet.protection.protect({}, name === "Birch" ? "theirs" : undefined);
      }
      workbook.worksheets.getItem("Cedar").visibility = "Hidden";
      await context.sync();
    });
  });
  afterEach(() => excel.close());

  const stateOf = (name: string) =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name).load("visibility");
      const range = sheet.getRange("A1:A2").load("rowHidden,numberFormat");
      range.format.protection.load("locked");
      sheet.protection.load("protected,options");
      await context.sync();
      return {
        visibility: sheet.visibility,
        isHidden: range.rowHidden,
        numberFormat: range.numberFormat.flat(),
        isLocked: range.format.protection.locked,
        isProtected: sheet.protection.protected,
        canSort: sheet.protection.options.allowSort,
      };
    });

  test("opens a sheet that others protected, and protects it as ours are", async () => {
    const before = excel.host.roundTrips;
    const format = { ...on("Alder", "number-format-changed"), wanted: "0.0" };
    await putRight(inPlaceRepair([on("Alder", "rows-hidden"), on("Alder", "input-locked"), format]));
    expect(excel.host.roundTrips - before).toBe(2);
    expect(await stateOf("Alder")).toMatchObject({
      isHidden: false,
      numberFormat: ["0.0", "0.0"],
      isLocked: false,
      isProtected: true,
      canSort: true,
    });
  });

  test("names the sheet that asks for a password, and puts all others right", async () => {
    const findings = ["Alder", "Birch", "Cedar"].map((sheet) => on(sheet, "rows-hidden"));
    await expect(putRight(inPlaceRepair([...findings, on("Cedar", "sheet-hidden")]))).rejects.toMatchObject({
      code: "sheet-protected",
      subject: "Birch",
      message: expect.stringContaining("The sheet Birch is locked."),
    });
    expect((await stateOf("Alder")).isHidden).toBe(false);
    expect(await stateOf("Birch")).toMatchObject({ isHidden: true, isProtected: true });
    expect(await stateOf("Cedar")).toMatchObject({ isHidden: false, visibility: "Visible", canSort: true });
  });
});
