import { build } from "../../../src/hosts/excel/build";
import { readNames } from "../../../src/hosts/excel/read-names";
import type { Progress } from "../../../src/hosts/host";
import { declareWorkbook } from "../../../src/workbook/declare-workbook";
import { workbookTexts } from "../../../src/workbook/texts/en";
import { type EmulatedExcel, openEmulatedExcel } from "../../emulated-excel";
import { furnishedWorkbook } from "./furnished-workbook";
import { wholeAssessment } from "./whole-workbook";

let excel: EmulatedExcel;
beforeEach(async () => {
  excel = await openEmulatedExcel();
});
afterEach(() => excel.close());

/** Everything a person could notice of what a build leaves behind. */
async function traces() {
  return await Excel.run(async (context) => {
    const { worksheets, names, tables, customXmlParts } = context.workbook;
    const sheets = worksheets.load("items/name");
    const definedNames = names.load("items/name");
    const allTables = tables.load("items/name");
    const parts = customXmlParts.load("items/id");
    await context.sync();
    return {
      sheets: sheets.items.map(({ name }) => name),
      names: definedNames.items.map(({ name }) => name),
      tables: allTables.items.map(({ name }) => name),
      parts: parts.items.length,
    };
  });
}

const UNTOUCHED = { sheets: ["Sheet1"], names: [], tables: [], parts: 0 };

describe("a build with the whole catalog", () => {
  test.each([3, 20])(
    "and %i vendors takes three round trips below 4 MB, and one to read back",
    async (vendors) => {
      // Nothing here hangs on a figure, and to calculate twenty vendors takes minutes.
      excel.book.waitsForCalculation = false;
      const workbook = declareWorkbook(await wholeAssessment(vendors), workbookTexts);
      await build(workbook);
      expect(excel.host.roundTrips).toBe(3);
      expect(Math.max(...excel.host.trips.map(({ bytesIn }) => bytesIn))).toBeLessThan(4_000_000);
      const read = await readNames(workbook.names.map(({ name }) => name));
      expect(excel.host.roundTrips).toBe(4);
      expect(read.size).toBe(workbook.names.length);
    },
    300_000,
  );
});

describe("a build", () => {
  test("leaves the declared sheets, names, tables and metadata, and no empty sheet", async () => {
    await build(furnishedWorkbook);
    expect(await traces()).toEqual({
      sheets: ["Answers", "Lists"],
      names: ["Answer_Rows", "Choices"],
      tables: ["Answers_A"],
      parts: 1,
    });
  });

  test("leaves a sheet alone that somebody has used", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("C3").values = [["mine"]];
      await context.sync();
    });
    await build(furnishedWorkbook);
    expect((await traces()).sheets).toEqual(["Sheet1", "Answers", "Lists"]);
  });

  test.each(["names", "tables"] as const)("refuses %s that the workbook already uses", async (kind) => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      if (kind === "names") context.workbook.names.add("ANSWER_ROWS", sheet.getRange("A1"));
      else sheet.tables.add("A1:B3", true).name = "ANSWERS_A";
      await context.sync();
    });
    const before = await traces();
    const clash = { code: "name-taken", subject: kind === "names" ? "Answer_Rows" : "Answers_A" };
    await expect(build(furnishedWorkbook)).rejects.toMatchObject(clash);
    expect(await traces()).toEqual(before);
  });

  test("works again after the sheets of an earlier one were deleted", async () => {
    await build(furnishedWorkbook);
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Mine");
      for (const name of ["Answers", "Lists"]) context.workbook.worksheets.getItem(name).delete();
      await context.sync();
    });
    await build(furnishedWorkbook);
    expect(await readNames(["Choices"])).toEqual(new Map([["Choices", [["Yes"], ["No"]]]]));
    expect((await traces()).parts).toBe(1);
  });
});

describe("a build that breaks off", () => {
  const PHASES = ["before", "during", "after"] as const;
  const POINTS = PHASES.flatMap((phase) => [2, 3].map((trip) => [phase, trip] as const));

  test.each(POINTS)("%s round trip %i leaves no trace", async (phase, trip) => {
    excel.host.plantFault({ phase, trip, code: "GeneralException" });
    const failure = {
      code: "write-incomplete",
      cause: expect.objectContaining({ code: "GeneralException" }),
    };
    await expect(build(furnishedWorkbook)).rejects.toMatchObject(failure);
    expect(await traces()).toEqual(UNTOUCHED);
    await build(furnishedWorkbook);
    expect((await traces()).sheets).toEqual(["Answers", "Lists"]);
  });

  test("keeps a refusal's own meaning when the workbook is as before", async () => {
    excel.host.plantFault({ phase: "before", trip: 3, code: "RequestPayloadSizeLimitExceeded" });
    await expect(build(furnishedWorkbook)).rejects.toMatchObject({ code: "too-large" });
    expect(await traces()).toEqual(UNTOUCHED);
  });

  test("names the sheets when they cannot be removed either", async () => {
    excel.host.plantFault({ phase: "during", trip: 3, code: "GeneralException" });
    for (const trip of [4, 5]) excel.host.plantFault({ phase: "before", trip, code: "AccessDenied" });
    await expect(build(furnishedWorkbook)).rejects.toMatchObject({
      code: "change-unfinished",
      message: expect.stringMatching(/Delete these sheets, then try again: Answers, Lists/),
    });
  });

  test("because the user cancels leaves no trace", async () => {
    const cancel = new AbortController();
    const seen: Progress[] = [];
    const onProgress = (progress: Progress) => {
      seen.push(progress);
      if (seen.length === 2) cancel.abort();
    };
    await expect(build(furnishedWorkbook, { onProgress, signal: cancel.signal })).rejects.toMatchObject({
      code: "cancelled",
    });
    expect(seen).toHaveLength(2);
    expect(await traces()).toEqual(UNTOUCHED);
  });
});
