import { criterionId, rating, vendorId } from "../../../src/core/units";
import type { Snapshot } from "../../../src/emulator";
import { build } from "../../../src/hosts/excel/build";
import { excelHost } from "../../../src/hosts/excel/excel-host";
import type { SessionStore } from "../../../src/taskpane/session/session-store";
import { declareWorkbook } from "../../../src/workbook/declare-workbook";
import { VENDOR_KEYS } from "../../../src/workbook/sheets/vendor/vendor-keys";
import { workbookTexts } from "../../../src/workbook/texts/en";
import { type EmulatedExcel, openEmulatedExcel } from "../../emulated-excel";
import { hurryClocks } from "../../hurried-clocks";
import { wireOf } from "../../faults/wire";
import { smallAssessment } from "../small-assessment";
import { foundSession } from "./found-session";
import { until } from "./until";

const A = vendorId("A");
const GAC = criterionId("GAC-01");
const RATING = { name: "Vendor_Rows_1", row: 1, column: VENDOR_KEYS.indexOf("rating") };

let excel: EmulatedExcel;
let store: SessionStore;
let slowDown: () => void;
const session = () => store.current();

let built: Snapshot;

beforeAll(async () => {
  excel = await openEmulatedExcel();
  await build(declareWorkbook(smallAssessment(), workbookTexts));
  built = excel.book.snapshot();
  excel.close();
});
beforeEach(async () => {
  excel = await openEmulatedExcel({ snapshot: structuredClone(built) });
  store = await foundSession(excelHost);
  await quiet();
  slowDown = hurryClocks();
});
afterEach(() => {
  slowDown();
  store.close();
  excel.close();
});

/** Waits until the pane asks Excel for nothing more. */
async function quiet(): Promise<void> {
  for (let seen = -1; seen !== excel.host.roundTrips;) {
    seen = excel.host.roundTrips;
    await new Promise((resolve) => {
      setTimeout(resolve, 300);
    });
  }
}

async function ratingInSheet() {
  const grids = await excelHost.readNames([RATING.name]);
  return grids.get(RATING.name)?.[RATING.row]?.[RATING.column];
}

/** The next so many round trips are refused. */
function refuse(code: string, times = 1): void {
  for (let trip = 1; trip <= times; trip += 1) excel.host.plantFault({ phase: "before", code, trip });
}

describe("a rating that Excel refuses", () => {
  test("stays in the pane, and trying again writes it", async () => {
    refuse("GeneralException");
    session().answer(A, GAC, { rating: rating(3) });
    await until(() => expect(session().failure?.code).toBe("excel-refused"));
    expect([store.fault(), session().unwritten]).toEqual([undefined, 1]);
    session().retry();
    await until(() => expect([session().unwritten, session().failure]).toEqual([0, undefined]));
    expect(await ratingInSheet()).toBe(3);
  });

  test("because it is busy is written by itself after a pause", async () => {
    refuse("ActivityLimitReached", 2);
    const failures = new Set<unknown>();
    store.subscribe(() => failures.add(session().failure));
    session().answer(A, GAC, { rating: rating(3) });
    await until(() => expect(session().unwritten).toBe(0));
    expect([await ratingInSheet(), [...failures]]).toEqual([3, [undefined]]);
  });

  test("because it stays busy is kept, and the pane says so", async () => {
    refuse("ActivityLimitReached", 5);
    session().answer(A, GAC, { rating: rating(3) });
    await until(() => expect(session().failure?.message).toMatch(/^Excel is busy/));
    expect([store.fault(), session().unwritten]).toEqual([undefined, 1]);
    session().retry();
    await until(() => expect(session().unwritten).toBe(0));
    expect(await ratingInSheet()).toBe(3);
  });
});

describe("an Excel that does not answer", () => {
  const silent = { code: "", phase: "before", hangs: true } as const;

  test.each([
    ["looking for the cells", 1, silent],
    ["writing them", 2, silent],
    ["writing them, which it did all the same,", 2, { ...silent, phase: "after" }],
  ] as const)("while %s keeps the rating, and trying again writes it", async (_, trip, fault) => {
    wireOf(excel).disturb(new Map([[trip, { fault }]]));
    session().answer(A, GAC, { rating: rating(3) });
    await until(() => expect(session().failure?.code).toBe("no-host"));
    expect([session().unwritten, session().status]).toEqual([1, "found"]);
    session().retry();
    await until(() => expect([session().unwritten, session().failure]).toEqual([0, undefined]));
    expect([await ratingInSheet(), session().conflicts]).toEqual([3, []]);
  });

  test("and writes an old rating late does not overwrite a newer one", async () => {
    let letGo: (value: unknown) => void = () => undefined;
    const edit = () => new Promise((resolve) => (letGo = resolve));
    wireOf(excel).disturb(new Map([[2, { edit }]]));
    session().answer(A, GAC, { rating: rating(3) });
    await until(() => expect(session().failure?.code).toBe("no-host"));
    session().answer(A, GAC, { rating: rating(4) });
    await until(() => expect(session().unwritten).toBe(0));
    const trips = excel.host.roundTrips;
    letGo(undefined);
    // The late write, and the look and the write that put back what it found.
    await until(() => expect(excel.host.roundTrips).toBeGreaterThanOrEqual(trips + 3));
    await until(async () => expect(await ratingInSheet()).toBe(4));
    expect(session().unwritten).toBe(0);
  });

  test("while the workbook is looked over lets go of the pane, and can be asked again", async () => {
    wireOf(excel).disturb(new Map([[1, { fault: silent }]]));
    await session().examine();
    expect([session().failure?.code, session().isExamining]).toEqual(["no-host", false]);
    session().retry();
    await session().examine();
    expect([session().failure, session().findings]).toEqual([undefined, []]);
  });

  test("while the sheet is read leaves on the screen what was read, and can be asked again", async () => {
    wireOf(excel).disturb(new Map([[1, { fault: silent }]]));
    store.lookAgain();
    await until(() => expect(session().failure?.code).toBe("no-host"));
    expect([session().status, session().assessment?.vendors.length]).toEqual(["found", 2]);
    session().retry();
    await until(() => expect(session().failure).toBeUndefined());
  });
});
