import type { Assessment } from "../../../src/core/assessment/model";
import { addVendor } from "../../../src/core/changes/vendor-changes";
import { criterionId, rating, vendorId } from "../../../src/core/units";
import { excelHost } from "../../../src/hosts/excel/excel-host";
import type { LiveWorkbookHost } from "../../../src/hosts/host";
import type { SessionStore } from "../../../src/taskpane/session/session-store";
import { declareWorkbook } from "../../../src/workbook/declare-workbook";
import { workbookTexts } from "../../../src/workbook/texts/en";
import { type EmulatedExcel, openEmulatedExcel } from "../../emulated-excel";
import { lean, leanChange } from "../../faults/lean";
import { assessment, criterion, vendor } from "../../small-assessment";
import { foundSession } from "./found-session";
import { until } from "./until";

const B = vendorId("B");
const GAC = criterionId("GAC-01");
const TWO = assessment([criterion("GAC-01")], [vendor("A", { "GAC-01": 3 }), vendor("B", { "GAC-01": 2 })]);
/** Without looks and formulas, which nothing here is about. */
const host: LiveWorkbookHost = {
  ...excelHost,
  replace: (change, options) => excelHost.replace(leanChange(change), options),
};

let excel: EmulatedExcel;
let store: SessionStore;
const session = () => store.current();

beforeEach(async () => {
  excel = await openEmulatedExcel();
  await excelHost.build(lean(declareWorkbook(TWO, workbookTexts)));
  store = await foundSession(host);
});
afterEach(() => {
  store.close();
  excel.close();
});

/** A sheet of somebody's own with a table. */
async function plant(sheet: string, table: string) {
  await Excel.run(async (context) => {
    const mine = context.workbook.worksheets.add(sheet);
    mine.getRange("A1").values = [["my own"]];
    mine.tables.add("A1:B3", true).name = table;
    await context.sync();
  });
}

async function sheetOf(table: string): Promise<string> {
  return await Excel.run(async (context) => {
    const { worksheet } = context.workbook.tables.getItem(table).load("worksheet/name");
    await context.sync();
    return worksheet.name;
  });
}

const addCedarRooms = () => {
  const apply = (one: Assessment) => addVendor(one, "Cedar Rooms").assessment;
  return session().change({ title: "Add Cedar Rooms", apply });
};

test("a change asks about a table of somebody's own, then about a sheet, and leaves both alone", async () => {
  await plant("C Cedar Rooms", "Ratings_C");
  const changing = addCedarRooms();
  await until(() => expect(session().taken).toMatchObject({ kind: "sheets", other: "HRIA C Cedar Rooms" }));
  expect(session().isChanging).toBe(true);
  session().chooseNames(true);
  await until(() => expect(session().taken).toMatchObject({ kind: "names", other: "HRIA_Ratings_C" }));
  session().chooseNames(true);
  expect(await changing).toBe(true);
  expect(session().assessment?.vendors.map(({ name }) => name)).toEqual([
    "Vendor A",
    "Vendor B",
    "Cedar Rooms",
  ]);
  expect(await sheetOf("Ratings_C")).toBe("C Cedar Rooms");
  expect(await sheetOf("HRIA_Ratings_C")).toBe("HRIA C Cedar Rooms");
  expect(session().failure).toBeUndefined();
});

test("a change that a person stops leaves the workbook as it was, and says so", async () => {
  await plant("Mine", "Ratings_C");
  const sheets = await excelHost.sheetNames();
  const changing = addCedarRooms();
  await until(() => expect(session().taken).toBeDefined());
  session().chooseNames(false);
  expect(await changing).toBe(false);
  const { taken, failure, isChanging, progress } = session();
  expect([taken, failure?.code, isChanging, progress]).toEqual([undefined, "cancelled", false, undefined]);
  expect(await excelHost.sheetNames()).toEqual(sheets);
});

test("a repair asks too, where a table of somebody's own has taken the name of ours", async () => {
  await Excel.run(async (context) => {
    const ours = context.workbook.tables.getItem("Ratings_A");
    ours.worksheet.protection.unprotect();
    await context.sync();
    ours.name = "Table1";
    await context.sync();
  });
  await plant("Mine", "Ratings_A");
  const repairing = session().repair({ title: "Repair", log: () => "repaired" });
  await until(() => expect(session().taken).toMatchObject({ kind: "names", other: "HRIA_Ratings_A" }));
  session().chooseNames(true);
  expect(await repairing).toBeDefined();
  expect(await sheetOf("Ratings_A")).toBe("Mine");
  expect(await sheetOf("HRIA_Ratings_A")).toBe("A Vendor A");
  expect(session().assessment?.vendors).toEqual(TWO.vendors);
});

test("a change asks before it takes away a version that was put aside with what was typed into it", async () => {
  const answerOf = () => session().assessment?.vendors[1]?.answers.get(GAC)?.rating;
  expect(await addCedarRooms()).toBe(true);
  session().answer(B, GAC, { rating: rating(4) });
  await until(() => expect(session().unwritten).toBe(0));
  await until(() => expect(session().earlier).toBeDefined());
  session().restoreEarlier();
  await until(() => expect([session().isChanging, answerOf()]).toEqual([false, 2]));
  const stopped = addCedarRooms();
  await until(() => expect(session().taken).toMatchObject({ kind: "versions", name: "Add Cedar Rooms" }));
  session().chooseNames(false);
  expect(await stopped).toBe(false);
  session().restoreEarlier();
  await until(() => expect([session().isChanging, answerOf()]).toEqual([false, 4]));
});
