import { excelHost } from "../../../src/hosts/excel/excel-host";
import { type SessionStore, openSession } from "../../../src/taskpane/session/session-store";
import { declareWorkbook } from "../../../src/workbook/declare-workbook";
import { workbookTexts } from "../../../src/workbook/texts/en";
import { criterionId, rating, vendorId } from "../../../src/core/units";
import { type EmulatedExcel, openEmulatedExcel } from "../../emulated-excel";
import { assessment, criterion, vendor } from "../../small-assessment";
import { until } from "./until";

const SMALL = assessment([criterion("PRV-01")], [vendor("A", { "PRV-01": 3 }), vendor("B", {})]);

describe("a workbook that a newer version made", () => {
  let excel: EmulatedExcel;
  let store: SessionStore;
  beforeAll(async () => {
    excel = await openEmulatedExcel();
    await excelHost.build(declareWorkbook(SMALL, workbookTexts));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Lists").protection.unprotect();
      context.workbook.names.getItem("Format_Version").getRange().values = [[99]];
      await context.sync();
    });
    store = openSession(excelHost, "en");
    await until(() => {
      if (store.current().status !== "found") throw new Error("The workbook has not been read yet.");
    });
  });
  afterAll(() => {
    store.close();
    excel.close();
  });

  test("shows everything and says why nothing can be changed", () => {
    expect(store.current().assessment?.vendors).toEqual(SMALL.vendors);
    expect(store.current().failure).toMatchObject({
      code: "newer-format",
      message: expect.stringContaining("You can read everything; changing is off."),
    });
  });

  test("takes no answer, no change and no repair", async () => {
    const before = excel.host.roundTrips;
    store.current().answer(vendorId("B"), criterionId("PRV-01"), { rating: rating(1) });
    expect(await store.current().change({ title: "Empty it", apply: () => SMALL })).toBe(false);
    expect(await store.current().repair({ title: "Repair", log: () => "" })).toBeUndefined();
    expect(store.current().unwritten).toBe(0);
    expect(store.current().assessment?.vendors).toEqual(SMALL.vendors);
    expect(excel.host.roundTrips).toBe(before);
  });
});
