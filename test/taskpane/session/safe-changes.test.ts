import type { Assessment } from "../../../src/core/assessment/model";
import { addVendor } from "../../../src/core/changes/vendor-changes";
import { AssessmentError } from "../../../src/core/errors";
import { criterionId, rating, vendorId } from "../../../src/core/units";
import { build } from "../../../src/hosts/excel/build";
import { excelHost } from "../../../src/hosts/excel/excel-host";
import type { SessionStore } from "../../../src/taskpane/session/session-store";
import { plannedChange } from "../../../src/workbook/change/planned-change";
import { declareWorkbook } from "../../../src/workbook/declare-workbook";
import { VENDOR_KEYS } from "../../../src/workbook/sheets/vendor/vendor-keys";
import { workbookTexts } from "../../../src/workbook/texts/en";
import { type EmulatedExcel, openEmulatedExcel } from "../../emulated-excel";
import { smallAssessment } from "../small-assessment";
import { foundSession } from "./found-session";
import { until } from "./until";

const A = vendorId("A");
const GAC = criterionId("GAC-01");
const RATING = { name: "Vendor_Rows_1", row: 1, column: VENDOR_KEYS.indexOf("rating") };

let excel: EmulatedExcel;
let store: SessionStore;
const session = () => store.current();

beforeEach(async () => {
  excel = await openEmulatedExcel();
  await build(declareWorkbook(smallAssessment(), workbookTexts));
});
afterEach(() => {
  store.close();
  excel.close();
});

async function open() {
  store = await foundSession(excelHost);
}

async function ratingInSheet() {
  const grids = await excelHost.readNames([RATING.name]);
  return grids.get(RATING.name)?.[RATING.row]?.[RATING.column];
}

describe("an answer that a colleague changed a moment ago", () => {
  const disputed = async () => {
    await open();
    await excelHost.writeCells([{ ...RATING, value: 2 }]);
    session().answer(A, GAC, { rating: rating(4) });
    return await until(() => expect(session().conflicts).toHaveLength(1));
  };

  test("is not overwritten, shows both values, and theirs can be kept", async () => {
    await disputed();
    expect(session().conflicts).toEqual([{ vendor: A, criterion: GAC, theirs: ["2"], mine: ["4"] }]);
    expect(await ratingInSheet()).toBe(2);
    session().keepTheirs();
    await until(() => expect(session().assessment?.vendors[0]?.answers.get(GAC)?.rating).toBe(2));
    expect([session().conflicts, session().unwritten]).toEqual([[], 0]);
  });

  test("is overwritten when a person says so", async () => {
    await disputed();
    session().useMine();
    await until(() => expect(session().unwritten).toBe(0));
    expect(await ratingInSheet()).toBe(4);
    expect(session().conflicts).toEqual([]);
  });
});

test("says which field of a change a colleague changed meanwhile, and leaves theirs", async () => {
  await open();
  excel.book.waitsForCalculation = false;
  const typed: Promise<unknown>[] = [];
  const stop = store.subscribe(() => {
    const isFirst = session().progress !== undefined && typed.length === 0;
    if (isFirst) typed.push(excelHost.writeCells([{ name: "Domain_Rows", row: 0, column: 2, value: 9 }]));
  });
  const apply = (one: Assessment) =>
    addVendor({ ...one, domains: one.domains.map((domain) => ({ ...domain, weight: 4 })) }, "Cedar Rooms")
      .assessment;
  expect(await session().change({ title: "Add Cedar Rooms", apply })).toBe(true);
  stop();
  await Promise.all(typed);
  const [first] = session().assessment?.domains ?? [];
  expect([typed.length, first?.weight, session().assessment?.vendors.length]).toEqual([1, 9, 3]);
  expect(session().overridden).toEqual([
    { path: expect.arrayContaining([first?.id, "weight"]), theirs: 9, ours: 4 },
  ]);
  session().dismiss();
  expect(session().overridden).toEqual([]);
});

test("what a look over the workbook saw before a change is not told after it", async () => {
  const apply = (one: Assessment) => addVendor(one, "Cedar Rooms").assessment;
  let changing: Promise<boolean> | undefined;
  const inspect: typeof excelHost.inspect = async (...given) => {
    const seen = await excelHost.inspect(...given);
    changing ??= session().change({ title: "Add Cedar Rooms", apply });
    await changing;
    return seen;
  };
  store = await foundSession({ ...excelHost, inspect });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Comparison").protection.unprotect();
    await context.sync();
  });
  await session().examine();
  expect([await changing, session().findings]).toEqual([true, []]);
});

test("a change is under way until the workbook has been read again", async () => {
  await open();
  const seen: unknown[] = [];
  let wasChanging = false;
  const stop = store.subscribe(() => {
    const { isChanging, assessment } = session();
    if (wasChanging && !isChanging) seen.push(assessment?.vendors.length);
    wasChanging = isChanging;
  });
  const apply = (one: Assessment) => addVendor(one, "Cedar Rooms").assessment;
  expect(await session().change({ title: "Add Cedar Rooms", apply })).toBe(true);
  stop();
  expect(seen).toEqual([3]);
});

test("a change that broke off is offered at the next start, and going back leaves the workbook as before", async () => {
  const base = smallAssessment();
  const target = { ...base, title: "Another title" };
  const change = plannedChange({ id: "one", title: "Change the title", base, target, texts: workbookTexts });
  for (let trip = 3; trip < 20; trip += 1) {
    excel.host.plantFault({ phase: trip === 3 ? "during" : "before", trip, code: "GeneralException" });
  }
  await expect(excelHost.replace(change)).rejects.toMatchObject({ code: "change-unfinished" });
  while (await fails()) continue;
  await open();
  await until(() => expect(session().unfinished).toMatchObject({ title: "Change the title" }));
  session().goBack();
  session().finishChange();
  await until(() => expect([session().isChanging, session().unfinished]).toEqual([false, undefined]));
  expect(session().assessment?.title).toBe(base.title);
});

/** Uses up the faults that are still planted. */
async function fails(): Promise<boolean> {
  try {
    await excelHost.sheetNames();
    return false;
  } catch (cause) {
    return cause instanceof AssessmentError;
  }
}
