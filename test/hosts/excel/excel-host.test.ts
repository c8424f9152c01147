import { addSheet, deleteSheet } from "../../../src/emulator/book/sheets";
import { build } from "../../../src/hosts/excel/build";
import { excelHost } from "../../../src/hosts/excel/excel-host";
import { type EmulatedExcel, openEmulatedExcel } from "../../emulated-excel";
import { furnishedWorkbook } from "./furnished-workbook";

describe("the workbook somebody is looking at", () => {
  let excel: EmulatedExcel;
  beforeAll(async () => {
    excel = await openEmulatedExcel();
    await build(furnishedWorkbook);
  });
  afterAll(() => excel.close());

  const inFront = () =>
    Excel.run(async (context) => {
      const selected = context.workbook.getSelectedRange().load("address");
      await context.sync();
      return selected.address;
    });

  test("opens on the declared sheet", async () => {
    expect(await inFront()).toBe("Answers!A1");
  });

  test("shows a named range, one cell of it, or a sheet", async () => {
    await excelHost.show({ name: "Answer_Rows" });
    expect(await inFront()).toBe("Answers!A6:E7");
    await excelHost.show({ name: "Answer_Rows", row: 1, column: 1 });
    expect(await inFront()).toBe("Answers!B7");
    await excelHost.show({ sheet: "Answers" });
    expect(await inFront()).toMatch(/^Answers!/);
  });

  test("says what is missing when it cannot be shown", async () => {
    await expect(excelHost.show({ name: "Gone" })).rejects.toMatchObject({
      code: "sheet-missing",
      subject: "Gone",
    });
    await expect(excelHost.show({ sheet: "Gone" })).rejects.toMatchObject({
      code: "sheet-missing",
      subject: "Gone",
    });
  });

  test("keeps small texts of the pane, and changes them", async () => {
    expect(await excelHost.readPreference("order")).toBeUndefined();
    await excelHost.writePreference("order", "by-vendor");
    await excelHost.writePreference("order", "by-criterion");
    expect(await excelHost.readPreference("order")).toBe("by-criterion");
  });

  test("tells of changes by a person and by the pane, until it is asked to stop", async () => {
    let changes = 0;
    const stop = await excelHost.watch(() => {
      changes += 1;
    });
    await excelHost.writeCells([{ name: "Answer_Rows", row: 0, column: 1, value: 2 }]);
    await settled();
    expect(changes).toBeGreaterThan(0);
    const before = changes;
    excel.book.univer.getSheetByName("Answers")?.getRange("B7").setValue(1);
    await settled();
    expect(changes).toBeGreaterThan(before);
    await stop();
    const last = changes;
    await excelHost.writeCells([{ name: "Answer_Rows", row: 0, column: 1, value: 4 }]);
    await settled();
    expect(changes).toBe(last);
  });

  test("tells of a deleted sheet, until it is asked to stop", async () => {
    let changes = 0;
    const stop = await excelHost.watch(() => {
      changes += 1;
    });
    deleteSheet(excel.book, addSheet(excel.book, "Of a colleague"));
    await settled();
    expect(changes).toBe(1);
    await stop();
    deleteSheet(excel.book, addSheet(excel.book, "Of a colleague"));
    await settled();
    expect(changes).toBe(1);
  });

  test("calculates when asked", async () => {
    await excelHost.writeCells([{ name: "Answer_Rows", row: 0, column: 1, value: 3 }]);
    await excelHost.calculate();
    expect((await excelHost.readNames(["Answer_Rows"])).get("Answer_Rows")?.[0]?.[2]).toBe(6);
  });
});

/** Events arrive after the answer. */
async function settled(): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve, 100);
  });
}
