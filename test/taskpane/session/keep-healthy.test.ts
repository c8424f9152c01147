import { excelHost } from "../../../src/hosts/excel/excel-host";
import type { SessionStore } from "../../../src/taskpane/session/session-store";
import { declareWorkbook } from "../../../src/workbook/declare-workbook";
import { workbookTexts } from "../../../src/workbook/texts/en";
import { type EmulatedExcel, openEmulatedExcel } from "../../emulated-excel";
import { assessment, criterion, vendor } from "../../small-assessment";
import { foundSession } from "./found-session";
import { until } from "./until";

const WORDS = { title: "Repaired the workbook", log: (kept: number) => `${kept} to the archive` };
const SMALL = assessment(
  [criterion("PRV-01"), criterion("PRV-02")],
  [vendor("A", { "PRV-01": 3 }), vendor("B", { "PRV-02": 1 })],
);

describe("the health of the workbook in the pane", () => {
  let excel: EmulatedExcel;
  let store: SessionStore;
  beforeAll(async () => {
    excel = await openEmulatedExcel();
    await excelHost.build(declareWorkbook(SMALL, workbookTexts));
    store = await foundSession(excelHost);
  });
  afterAll(() => {
    store.close();
    excel.close();
  });

  test("is in order after building", async () => {
    expect(store.current().findings).toBeUndefined();
    await store.current().examine();
    expect(store.current().findings).toEqual([]);
  });

  test("a figure typed over is found, stays when the repair is cancelled, is repaired and put on record; the answers stay", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Comparison");
      sheet.protection.unprotect();
      sheet.getRange("G7").values = [["12.0"]];
      await context.sync();
    });
    await store.current().examine();
    expect(store.current().findings).toContainEqual({
      kind: "figure-overwritten",
      sheet: "Comparison",
      range: { row: 6, column: 6, rows: 1, columns: 1 },
      found: "12",
    });
    const shown = new Set<string>();
    const stop = store.subscribe(() => {
      const { progress, cancelChange } = store.current();
      if (progress !== undefined && shown.size === 0) cancelChange();
      if (progress !== undefined) shown.add("step" in progress ? progress.step : progress.sheet);
    });
    expect(await store.current().repair(WORDS)).toBeUndefined();
    expect(store.current()).toMatchObject({
      failure: { code: "cancelled" },
      isChanging: false,
      earlier: undefined,
    });
    const repaired = await store.current().repair(WORDS);
    stop();
    expect([...shown]).toEqual(["reading", "writing", "checking", "switching"]);
    expect(repaired?.kept).toEqual([]);
    expect(store.current().failure).toBeUndefined();
    expect(store.current().findings).toEqual([]);
    expect(store.current().assessment?.vendors).toEqual(SMALL.vendors);
    expect(store.current().assessment?.changes?.map(({ what, to }) => [what, to])).toEqual([
      ["Repaired the workbook", "0 to the archive"],
    ]);
    await until(() => expect(store.current().earlier?.title).toBe("Repaired the workbook"));
  });

  test("is not said to be in order where a sheet is gone that nothing brings back", async () => {
    await excelHost.removeEarlier();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Setup").delete();
      await context.sync();
    });
    await store.current().examine();
    const { findings, failure } = store.current();
    expect([findings, failure?.code, failure?.subject]).toEqual([undefined, "sheet-missing", "Setup"]);
  });
});
