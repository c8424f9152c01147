import { until } from "./until";
import { criterionId, rating, vendorId } from "../../../src/core/units";
import type { Snapshot } from "../../../src/emulator";
import { excelHost } from "../../../src/hosts/excel/excel-host";
import { openSession, type SessionStore } from "../../../src/taskpane/session/session-store";
import { VENDOR_KEYS } from "../../../src/workbook/sheets/vendor/vendor-keys";
import { SLOT_KEYS } from "../../../src/workbook/sheets/workings/slot-keys";
import { type EmulatedExcel, openEmulatedExcel } from "../../emulated-excel";
import { smallAssessment } from "../small-assessment";

const A = vendorId("A");
const B = vendorId("B");
const GAC = criterionId("GAC-01");
const SEC = criterionId("SEC-04");

let excel: EmulatedExcel;
let store: SessionStore;

async function open(snapshot?: Snapshot) {
  excel = await openEmulatedExcel(snapshot === undefined ? {} : { snapshot });
  store = openSession(excelHost, "en");
  await until(() => expect(session().status).not.toBe("loading"));
}

function close() {
  store.close();
  excel.close();
}

const session = () => store.current();
const answerOf = (vendor: 0 | 1) => session().assessment?.vendors[vendor]?.answers.get(GAC);
const ratingOf = (vendor: 0 | 1) => answerOf(vendor)?.rating;

/** What the workbook itself holds, read apart from the session. */
async function cell(name: string, row: number, column: number) {
  const grids = await excelHost.readNames([name]);
  return grids.get(name)?.[row]?.[column];
}

describe("a session in an empty workbook", () => {
  beforeEach(() => open());
  afterEach(close);

  test("finds the assessment it created, and sheets and core agree on every headline figure", async () => {
    const ended = new Set<string>();
    let wasCreating = false;
    const stop = store.subscribe(() => {
      const { isCreating, status } = session();
      if (wasCreating && !isCreating) ended.add(status);
      wasCreating = isCreating;
    });
    expect(await session().create(smallAssessment())).toBe(true);
    stop();
    expect([...ended]).toEqual(["found"]);
    expect(session().assessment?.vendors.map(({ name }) => name)).toEqual(["Alder Meet", "Birchline"]);
    expect(session().disagreements).toEqual([]);
    expect(session().checks?.text).not.toBe("");
  });

  test("asks for other names when a sheet name is taken, and uses them", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Comparison");
      await context.sync();
    });
    const creating = session().create(smallAssessment());
    await until(() => expect(session().taken).toMatchObject({ kind: "sheets", other: "HRIA Comparison" }));
    session().chooseNames(true);
    expect(await creating).toBe(true);
    expect([session().taken, session().failure, session().status]).toEqual([undefined, undefined, "found"]);
    expect(await excelHost.sheetNames()).toContain("HRIA Comparison");
  });

  test("cancelled, leaves the workbook as it was and says so", async () => {
    const sheets = await excelHost.sheetNames();
    const creating = session().create(smallAssessment());
    session().cancelCreate();
    expect(await creating).toBe(false);
    const { isCreating, failure, status } = session();
    expect([isCreating, failure?.code, status]).toEqual([false, "cancelled", "empty"]);
    expect(await excelHost.sheetNames()).toEqual(sheets);
  });

  test("remembers preferences in the workbook", async () => {
    session().prefer({ appearance: "dark", criterion: "GAC-01" });
    expect(session().preferences.appearance).toBe("dark");
    await until(async () => expect(await excelHost.readPreference("pane")).toContain("dark"));
    const second = openSession(excelHost, "en");
    await until(() => expect(second.current().preferences.criterion).toBe("GAC-01"));
    second.close();
  });
});

describe("a session with an assessment", () => {
  let created: Snapshot;

  beforeAll(async () => {
    await open();
    await session().create(smallAssessment());
    created = excel.book.snapshot();
    close();
  });
  // The workbook lives in the snapshot it is given, so that every test gets its own.
  beforeEach(() => open(structuredClone(created)));
  afterEach(close);

  test("shows an answer at once and writes it in two round trips, looking first", async () => {
    const before = excel.host.roundTrips;
    session().answer(A, GAC, { rating: rating(3), evidence: "B", reference: "=1+1" });
    expect(ratingOf(0)).toBe(3);
    expect(session().unwritten).toBe(1);
    await until(() => expect(session().unwritten).toBe(0));
    expect(excel.host.roundTrips - before).toBe(2);
    expect(await cell("Vendor_Rows_1", 1, 3)).toBe(3);
    expect(await cell("Vendor_Rows_1", 1, 5)).toBe("=1+1");
  });

  test("keeps showing an answer until the workbook brings it back", async () => {
    session().answer(A, GAC, { rating: rating(3), evidence: "B" });
    const seen = new Set<unknown>();
    store.subscribe(() => seen.add(ratingOf(0)));
    await until(() => expect(session().unwritten).toBe(0));
    await until(() => expect(session().disagreements).toEqual([]));
    expect([...seen]).toEqual([3]);
  });

  test("writes answers given meanwhile together", async () => {
    const before = excel.host.trips.length;
    session().answer(A, GAC, { rating: rating(1) });
    session().answer(A, GAC, { rating: rating(2) });
    session().answer(B, GAC, { rating: rating(4) });
    session().answer(B, SEC, { rating: "IE" });
    await until(() => expect(session().unwritten).toBe(0));
    const writes = excel.host.trips
      .slice(before)
      .filter(({ isByClient, bytesIn }) => !isByClient && bytesIn < 20_000);
    expect(writes.length).toBeLessThanOrEqual(4);
    expect(await cell("Vendor_Rows_1", 1, 3)).toBe(2);
    expect(await cell("Vendor_Rows_2", 2, 3)).toBe("IE");
  });

  test("follows what is typed in the sheet", async () => {
    await excelHost.writeCells([{ name: "Vendor_Rows_2", row: 1, column: 3, value: 4 }]);
    await until(() => expect(ratingOf(1)).toBe(4));
    expect(session().disagreements).toEqual([]);
  });

  test("keeps a rating while a cell is being edited, and writes it when Excel lets go", async () => {
    excel.host.isEditingCell = true;
    session().answer(A, GAC, { rating: rating(3), evidence: "B" });
    await until(() => expect(session().failure?.code).toBe("cell-being-edited"));
    expect(session().unwritten).toBe(1);
    expect(ratingOf(0)).toBe(3);
    excel.host.isEditingCell = false;
    await until(() => expect(session().unwritten).toBe(0));
    expect(session().failure).toBeUndefined();
    expect(await cell("Vendor_Rows_1", 1, 3)).toBe(3);
  });

  test("forgets a rating that is discarded while it waits", async () => {
    excel.host.isEditingCell = true;
    session().answer(A, GAC, { rating: rating(3) });
    await until(() => expect(session().failure).toBeDefined());
    session().discardUnwritten();
    expect([session().unwritten, session().failure, ratingOf(0)]).toEqual([0, undefined, undefined]);
    excel.host.isEditingCell = false;
    expect(await cell("Vendor_Rows_1", 1, 3)).toBe("");
  });

  test("names a locked sheet, keeps the rating and writes it on a second try", async () => {
    await lock(true);
    session().answer(A, GAC, { rating: rating(3) });
    await until(() => expect(session().failure?.code).toBe("sheet-protected"));
    expect([session().unwritten, ratingOf(0)]).toEqual([1, 3]);
    await lock(false);
    session().retry();
    await until(() => expect(session().unwritten).toBe(0));
    expect(session().failure).toBeUndefined();
  });

  test("says which figure somebody typed over", async () => {
    await Excel.run(async (context) => {
      const slots = context.workbook.names.getItem("Workings_Slots").getRange();
      slots.worksheet.protection.unprotect();
      slots.getCell(SLOT_KEYS.indexOf("worst"), 1).values = [[12]];
      await context.sync();
    });
    await until(() => expect(session().disagreements).toHaveLength(1));
    expect(session().disagreements[0]).toMatchObject({ name: "B_Risk_Worst", sheetSays: "12.0" });
  });

  test("keeps what it read when a sheet is deleted, and says what is missing", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("B Birchline").delete();
      await context.sync();
    });
    store.lookAgain();
    await until(() => expect(session().failure?.code).toBe("sheet-missing"));
    expect(session().assessment?.vendors).toHaveLength(2);
  });

  test("finds an answer's row by its id after the rows were sorted", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("A Alder Meet");
      sheet.protection.unprotect();
      const rows = context.workbook.names.getItem("Vendor_Rows_1").getRange();
      rows.getColumn(0).values = [["SEC-04"], ["PRV-03"], ["GAC-01"]];
      rows.getCell(2, VENDOR_KEYS.indexOf("finding")).values = [["Now in the last row"]];
      await context.sync();
    });
    await until(() => expect(answerOf(0)?.finding).toBe("Now in the last row"));
    session().answer(A, GAC, { rating: rating(2) });
    await until(() => expect(session().unwritten).toBe(0));
    expect(await cell("Vendor_Rows_1", 2, 3)).toBe(2);
  });
});

function lock(isLocked: boolean): Promise<void> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("A Alder Meet");
    const rows = context.workbook.names.getItem("Vendor_Rows_1").getRange();
    sheet.protection.unprotect();
    rows.format.protection.locked = isLocked;
    sheet.protection.protect({});
    await context.sync();
  });
}
