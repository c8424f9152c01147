import type { Answer } from "../../../src/core/assessment/model";
import { newRound } from "../../../src/core/rounds/new-round";
import { addVendor, removeVendor } from "../../../src/core/changes/vendor-changes";
import { withChange } from "../../../src/core/changes/with-change";
import { type CriterionId, criterionId, isoDate, rating, vendorId } from "../../../src/core/units";
import { excelHost } from "../../../src/hosts/excel/excel-host";
import type { LiveWorkbookHost } from "../../../src/hosts/host";
import { repairWorkbook } from "../../../src/taskpane/session/repair-workbook";
import { openSession } from "../../../src/taskpane/session/session-store";
import { declareWorkbook } from "../../../src/workbook/declare-workbook";
import { type Examination, examine } from "../../../src/workbook/health/examine";
import { type Finding, lostAnswers } from "../../../src/workbook/health/finding";
import { salvage } from "../../../src/workbook/salvage/salvage";
import { workbookTexts } from "../../../src/workbook/texts/en";
import type { EmulatedExcel } from "../../emulated-excel";
import { leanChange } from "../../faults/lean";
import { after, before, present, smallChange } from "../../hosts/excel/change/small-change";
import { openSmallWorkbook } from "../../hosts/excel/change/small-workbook";
import { criterion } from "../../small-assessment";
import { until } from "./until";

const catalog = new Map(before.criteria.map((one) => [one.id, one]));

let excel: EmulatedExcel;
beforeEach(async () => {
  excel = await openSmallWorkbook();
});
afterEach(() => excel.close());

/** Excel does not bring a deleted sheet back with Undo. */
async function deleteSheets(...sheets: readonly string[]) {
  await Excel.run(async (context) => {
    for (const sheet of sheets) context.workbook.worksheets.getItem(sheet).delete();
    await context.sync();
  });
}

const leanHost: LiveWorkbookHost = {
  ...excelHost,
  replace: (change, options) => excelHost.replace(leanChange(change), options),
};
const change = () => leanHost.replace(smallChange());

/** Somebody deletes the row of a criterion from a vendor's sheet. */
async function deleteRow(slot: number, id: string) {
  await Excel.run(async (context) => {
    const rows = context.workbook.names.getItem(`Vendor_Rows_${slot}`).getRange().load("values");
    rows.worksheet.protection.unprotect();
    await context.sync();
    rows.getRow(rows.values.findIndex(([first]) => first === id)).clear("Contents");
    await context.sync();
  });
}

const repairOptions = {
  id: "repair",
  title: "Repair",
  texts: workbookTexts,
  catalog,
  recorded: ({ salvaged: { assessment } }: Examination) => assessment,
};

/** What a repair would write, and what is said about it. */
async function salvaged(known = catalog) {
  const found = salvage(await excelHost.inspect(), workbookTexts, known);
  return { found: found?.findings ?? [], now: found?.assessment };
}

test("rows that a colleague added since a person looked are all there after a repair", async () => {
  const seen = await examine({ ...repairOptions, inspect: leanHost.inspect });
  const added = Array.from({ length: 45 }, (_, index) => criterion(`GAC-${index + 10}`));
  const answers = added.map(({ id }): readonly [CriterionId, Answer] => [id, { rating: rating(1) }]);
  const grown = {
    ...before,
    criteria: [...before.criteria, ...added],
    vendors: before.vendors.map((one) => ({ ...one, answers: new Map([...one.answers, ...answers]) })),
  };
  await leanHost.replace(smallChange("grown", grown));
  const confirmed = seen?.findings ?? [];
  await repairWorkbook(leanHost, { ...repairOptions, before: seen, confirmed });
  const sizes = grown.vendors.map((one) => one.answers.size);
  expect((await present())?.vendors.map((one) => one.answers.size)).toEqual(sizes);
});

describe("rows that somebody deleted", () => {
  const lost = { kind: "row-missing", sheet: "A Vendor A", subject: "GAC-02" } as const;

  test("are told as a loss, and stop a repair that nobody confirmed knowing of it", async () => {
    await deleteRow(1, "GAC-02");
    expect((await salvaged()).found).toEqual([lost]);
    await expect(repairWorkbook(leanHost, { ...repairOptions, confirmed: [] })).rejects.toMatchObject({
      code: "sheet-missing",
      subject: "GAC-02",
    });
    await repairWorkbook(leanHost, { ...repairOptions, confirmed: [lost] });
    const answers = before.vendors.map((one) => [...one.answers.keys()].filter((id) => id !== "GAC-02"));
    expect((await present())?.vendors.map((one) => [...one.answers.keys()])).toEqual(answers);
  });

  test("come back with the answer that the earlier version holds", async () => {
    await change();
    await deleteRow(1, "GAC-02");
    const examined = await repairWorkbook(leanHost, { ...repairOptions, confirmed: [] });
    const found = { kind: "row-earlier", sheet: "A Alder Meet", subject: "GAC-02" };
    expect(examined?.findings).toContainEqual(found);
    expect(lostAnswers(examined?.findings ?? [])).toEqual([]);
    expect((await present())?.vendors).toEqual(after.vendors);
  });

  test("are a loss where the earlier version holds only the round before", async () => {
    const next = newRound(before, { on: isoDate("2027-11-12"), origin: "Round of 12 November 2026" });
    await leanHost.replace(smallChange("round", next));
    await deleteRow(1, "GAC-02");
    const examined = await examine({ ...repairOptions, inspect: leanHost.inspect });
    expect(examined?.findings).toContainEqual(lost);
    expect(examined?.salvaged.assessment.vendors[0]?.answers.has(criterionId("GAC-02"))).toBe(false);
  });
});

describe("sheets that somebody deleted", () => {
  test("a vendor's answers come back from the earlier version when the workbook is repaired", async () => {
    await change();
    await deleteSheets("A Alder Meet");
    const examined = await repairWorkbook(leanHost, {
      id: "repair",
      title: "Repair",
      texts: workbookTexts,
      catalog,
      confirmed: [],
      recorded: ({ salvaged: { assessment } }) => assessment,
    });
    expect(examined?.findings).toContainEqual({ kind: "sheet-earlier", subject: "A Alder Meet" });
    expect((await present())?.vendors).toEqual(after.vendors);
  });

  test("a vendor's answers that are nowhere else are said to be gone", async () => {
    await change();
    await excelHost.removeEarlier();
    await deleteSheets("A Alder Meet");
    const { found, now } = await salvaged();
    expect(found).toContainEqual({ kind: "answers-missing", subject: "A Alder Meet" });
    expect(now?.vendors.map(({ answers }) => answers.size)).toEqual([0, 2, 0]);
  });

  test("a vendor's sheet that goes while a repair starts stops the repair, and is listed", async () => {
    const store = openSession(leanHost, "en");
    const session = () => store.current();
    await until(() => expect(session().status).toBe("found"));
    await Excel.run(async (context) => {
      context.workbook.names.getItem("Criteria_Weight").delete();
      await context.sync();
    });
    await session().examine();
    await deleteSheets("A Vendor A");
    const words = { title: "Repaired the workbook", log: () => "" };
    expect(await session().repair(words)).toBeUndefined();
    expect(session().failure).toMatchObject({ code: "sheet-missing", subject: "A Vendor A" });
    expect(session().findings).toContainEqual({ kind: "answers-missing", subject: "A Vendor A" });
    expect(session().earlier).toBeUndefined();
    expect(await session().repair(words)).toMatchObject({ kept: [] });
    store.close();
  });

  test.each(["Criteria", "Setup"])("%s comes back from the earlier version", async (sheet) => {
    await change();
    await deleteSheets(sheet);
    const { found, now } = await salvaged();
    expect(found).toContainEqual({ kind: "sheet-earlier", subject: sheet });
    expect(now).toMatchObject({ title: before.title, criteria: before.criteria });
    expect(now?.vendors.map(({ answers }) => answers)).toEqual(after.vendors.map(({ answers }) => answers));
  });

  test("the archive comes back from the earlier version, with the answers in it", async () => {
    const removed = removeVendor(before, vendorId("B")).assessment;
    await leanHost.replace(smallChange("remove", removed));
    await leanHost.replace(smallChange("add", addVendor(removed, "Dovetail").assessment, removed));
    await deleteSheets("Archive");
    const read = await present();
    expect(read?.archive).toBeUndefined();
    const found = await excelHost.inspect(read && declareWorkbook(read, workbookTexts));
    const { findings, assessment } = salvage(found, workbookTexts, catalog) ?? {};
    expect(findings).toContainEqual({ kind: "sheet-earlier", subject: "Archive" });
    expect(assessment?.archive).toEqual(removed.archive);
  });

  test("answers put aside that no version holds are said to be gone, until the workbook is repaired", async () => {
    await leanHost.replace(smallChange("remove", removeVendor(before, vendorId("B")).assessment));
    await excelHost.removeEarlier();
    await deleteSheets("Archive");
    const lost = { kind: "answers-missing", subject: "Archive" } as const;
    const repair = (confirmed: readonly Finding[]) =>
      repairWorkbook(leanHost, {
        id: "repair",
        title: "Repair",
        texts: workbookTexts,
        catalog,
        confirmed,
        recorded: ({ salvaged: { assessment } }) => assessment,
      });
    await expect(repair([])).rejects.toMatchObject({ code: "sheet-missing", subject: "Archive" });
    expect((await repair([lost]))?.findings).toContainEqual(lost);
    expect((await salvaged()).found).toEqual([]);
    expect((await present())?.vendors).toEqual([before.vendors[0]]);
  });

  test("a list of changes that no version holds is said to be gone", async () => {
    const changed = withChange(before, { on: "2026-11-02 09:00", what: "Weights" });
    await leanHost.replace(smallChange("weights", changed));
    await excelHost.removeEarlier();
    await deleteSheets("Review");
    const { found, now } = await salvaged();
    expect(found).toContainEqual({ kind: "records-missing", subject: "Review" });
    expect(now?.changes).toBeUndefined();
  });

  test("Criteria comes back from the catalog where all of its criteria are there", async () => {
    await deleteSheets("Criteria");
    const { found, now } = await salvaged();
    expect(found).toContainEqual({ kind: "criteria-anew", subject: "Criteria" });
    expect(now).toMatchObject({ criteria: before.criteria, vendors: before.vendors });
  });

  test("Criteria and Setup are said to be gone where nothing in the file holds them", async () => {
    await deleteSheets("Criteria");
    const withoutOne = new Map([...catalog].slice(1));
    await expect(salvaged(withoutOne)).rejects.toMatchObject({ code: "sheet-missing", subject: "Criteria" });
    await deleteSheets("Setup");
    await expect(salvaged()).rejects.toMatchObject({ code: "sheet-missing", subject: "Setup" });
  });

  test("are found, and the earlier version restored, where the workbook cannot be read", async () => {
    await change();
    await deleteSheets("Criteria");
    const store = openSession(leanHost, "en");
    const session = () => store.current();
    await until(() => expect([session().status, session().earlier?.side]).toEqual(["unavailable", "before"]));
    await session().examine();
    expect(session().findings).toContainEqual({ kind: "sheet-earlier", subject: "Criteria" });
    session().restoreEarlier();
    await until(() => expect([session().status, session().isChanging]).toEqual(["found", false]));
    expect(session().assessment?.vendors).toEqual(before.vendors);
    store.close();
  });
});
