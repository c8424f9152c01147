import { rating, vendorId } from "../../../../src/core/units";
import { findSheet, renameSheet } from "../../../../src/emulator/book/sheets";
import { excelHost } from "../../../../src/hosts/excel/excel-host";
import { contentCheck } from "../../../../src/workbook/change/content-key";
import { workbookTexts } from "../../../../src/workbook/texts/en";
import { answerWrites } from "../../../../src/workbook/write-answer";
import { costOf } from "../../../bench/cost";
import type { EmulatedExcel } from "../../../emulated-excel";
import { present as content } from "../../../faults/command";
import { leanChange } from "../../../faults/lean";
import { type WireFault, wireOf } from "../../../faults/wire";
import { hurryClocks } from "../../../hurried-clocks";
import { after, before, present, smallChange } from "./small-change";
import { openSmallWorkbook } from "./small-workbook";

const A = vendorId("A");
const check = contentCheck(workbookTexts);
const lost = { code: "RequestAborted", phase: "before", lasts: true } as const;
const [first] = before.criteria;

let excel: EmulatedExcel;
beforeEach(async () => {
  excel = await openSmallWorkbook();
});
afterEach(() => excel.close());

/** The connection is lost before this round trip of a change, and is back afterwards. */
async function brokenOff(trip: number, fault: WireFault = lost): Promise<void> {
  const wire = wireOf(excel);
  wire.disturb(new Map([[trip, { fault }]]));
  await expect(excelHost.replace(leanChange(smallChange()))).rejects.toMatchObject({
    code: "change-unfinished",
  });
  wire.disturb(new Map());
}

async function rate(value: number): Promise<void> {
  if (first === undefined) throw new RangeError("There is no criterion.");
  await excelHost.writeCells(answerWrites(await content(), A, first.id, { rating: rating(value) }));
}

async function rated() {
  return first && (await present())?.vendors[0]?.answers.get(first.id)?.rating;
}

test("a change that broke off before the switch is not finished over a rating typed since, and going back keeps it", async () => {
  await brokenOff(4);
  await rate(0);
  await expect(excelHost.finishChange(check)).rejects.toThrow(/somebody has typed since/);
  expect(await rated()).toBe(0);
  await excelHost.goBack();
  expect(await excelHost.unfinishedChange()).toBeUndefined();
  expect(await rated()).toBe(0);
});

test("where nobody typed it is finished", async () => {
  await brokenOff(4);
  await excelHost.finishChange(check);
  expect(await present()).toEqual(after);
});

test("going back from new sheets that were typed into puts them aside, not away", async () => {
  await brokenOff(5);
  await rate(0);
  await excelHost.goBack();
  expect(await present()).toEqual(before);
  await excelHost.restoreEarlier();
  expect(await rated()).toBe(0);
});

test.each([3, 4])(
  "going back takes five round trips at most after a break at round trip %i",
  async (trip) => {
    await brokenOff(trip, { code: "RequestAborted", phase: "after", lasts: true });
    const { roundTrips } = await costOf(excel.host, "go back", () => excelHost.goBack());
    expect(roundTrips).toBeLessThanOrEqual(5);
    expect(await present()).toEqual(before);
  },
);

test("going back from new sheets leaves one earlier version, where another lay aside before", async () => {
  await excelHost.replace(leanChange(smallChange("first", after)));
  const sheets = excel.book.sheetIds().length;
  const wire = wireOf(excel);
  wire.disturb(new Map([[4, { fault: { ...lost, phase: "after" } }]]));
  const change = leanChange(smallChange("second", before, after));
  await expect(excelHost.replace(change)).rejects.toMatchObject({ code: "change-unfinished" });
  wire.disturb(new Map());
  await excelHost.goBack();
  expect([await present(), excel.book.sheetIds().length]).toEqual([after, sheets]);
  await excelHost.restoreEarlier();
  expect(await present()).toEqual(before);
});

describe.each([
  ["its table has its name already, and defined names mean the old sheet", 0.4],
  ["defined names mean the new sheet already", 0.98],
])("with a new sheet renamed by a colleague while %s", (_, share) => {
  beforeEach(async () => {
    await brokenOff(4, { code: "RequestAborted", phase: "during", share, lasts: true });
    const { book } = excel;
    const sheet = findSheet(book, "B Birchline");
    if (sheet === undefined) throw new RangeError("There is no such sheet.");
    renameSheet(book, sheet, "Moved");
  });
  const sheetNames = () => excel.book.sheetIds().map((id) => excel.book.worksheet(id).getSheetName());

  test("a change is finished, and the sheet keeps the colleague's name", async () => {
    await excelHost.finishChange(check);
    expect(await present()).toEqual(after);
    expect(sheetNames()).toContain("Moved");
  });

  test("going back puts the sheet aside with the others, and the change can be made again", async () => {
    await excelHost.goBack();
    expect(await present()).toEqual(before);
    expect(sheetNames()).not.toContain("Moved");
    await excelHost.replace(leanChange(smallChange()), { removesPutAside: true });
    expect(await present()).toEqual(after);
  });
});

test("a change that Excel finished in spite of two errors is not told as one that failed", async () => {
  // The switch, and the last round trip of finishing it.
  for (const trip of [4, 9]) excel.host.plantFault({ phase: "after", trip, code: "GeneralException" });
  expect(await excelHost.replace(leanChange(smallChange()))).toMatchObject({ isNew: true });
  expect(await present()).toEqual(after);
});

describe("with long waits made short", () => {
  let slowDown: () => void;
  beforeEach(() => (slowDown = hurryClocks()));
  afterEach(() => slowDown());

  test("a change that meets a busy Excel twice is made by itself, once", async () => {
    for (const trip of [1, 4]) excel.host.plantFault({ phase: "before", trip, code: "ActivityLimitReached" });
    await excelHost.replace(leanChange(smallChange()));
    expect(await present()).toEqual(after);
  });

  test("a change that Excel leaves unanswered ends as before, and can be made again", async () => {
    const { disturb } = wireOf(excel);
    disturb(new Map([[3, { fault: { code: "", phase: "before", hangs: true } }]]));
    await expect(excelHost.replace(leanChange(smallChange()))).rejects.toMatchObject({ code: "no-host" });
    disturb(new Map());
    expect(await present()).toEqual(before);
    await excelHost.replace(leanChange(smallChange()));
    expect(await present()).toEqual(after);
  });
});
