import { excelHost } from "../../../src/hosts/excel/excel-host";
import { AssessmentError } from "../../../src/core/errors";
import { readOnlyWhenNewer } from "../../../src/taskpane/session/read-only-host";
import type { SessionStore } from "../../../src/taskpane/session/session-store";
import { declareWorkbook } from "../../../src/workbook/declare-workbook";
import { workbookTexts } from "../../../src/workbook/texts/en";
import { criterionId, rating, vendorId } from "../../../src/core/units";
import { type EmulatedExcel, openEmulatedExcel } from "../../emulated-excel";
import { assessment, criterion, vendor } from "../../small-assessment";
import { foundSession } from "./found-session";

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
    store = await foundSession(excelHost);
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

  test("takes nothing that a person may ask for, and Excel is asked nothing", async () => {
    const before = excel.host.roundTrips;
    const session = store.current();
    const point = { vendor: vendorId("B"), criterion: criterionId("PRV-01") } as const;
    session.answer(point.vendor, point.criterion, { rating: rating(1) });
    session.confirm([{ ...point, rating: rating(1), origin: "index" }]);
    session.dismissProposals([{ ...point, rating: rating(1), origin: "index" }]);
    session.finishChange();
    session.goBack();
    session.restoreEarlier();
    session.removeEarlier();
    session.keepTheirs();
    session.useMine();
    expect(await session.change({ title: "Empty it", apply: () => SMALL })).toBe(false);
    expect(await session.repair({ title: "Repair", log: () => "" })).toBeUndefined();
    expect(store.current().unwritten).toBe(0);
    expect(store.current().assessment?.vendors).toEqual(SMALL.vendors);
    expect(excel.host.roundTrips).toBe(before);
  });

  test("keeps a preference in the pane alone", async () => {
    store.current().prefer({ appearance: "dark" });
    expect(store.current().preferences.appearance).toBe("dark");
    await new Promise((resolve) => {
      setTimeout(resolve, 1200);
    });
    expect(await excelHost.readPreference("pane")).toBeUndefined();
  });
});

describe("the host of a workbook that a newer version made", () => {
  const reason = new AssessmentError("newer-format", "Changing is off.");
  const READS: readonly string[] = [
    "calculate",
    "earlierVersion",
    "inspect",
    "inspectAgain",
    "ownSheets",
    "readNames",
    "readPreference",
    "sheetNames",
    "show",
    "unfinishedChange",
    "watch",
  ];
  const writes = Object.keys(excelHost).filter((member) => !READS.includes(member));

  test.each(writes)("refuses %s and says why", async (member) => {
    const host = readOnlyWhenNewer(excelHost, () => reason);
    const write: unknown = Reflect.get(host, member);
    if (typeof write !== "function") throw new TypeError(`The host has no ${member}.`);
    await expect(write()).rejects.toBe(reason);
  });
});
