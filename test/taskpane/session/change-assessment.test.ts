import type { Assessment } from "../../../src/core/assessment/model";
import { changeProfiles } from "../../../src/core/changes/change-profiles";
import { changeDomainWeight } from "../../../src/core/changes/criterion-changes";
import {
  addVendor,
  removeVendor,
  renameVendor,
  restoreVendor,
} from "../../../src/core/changes/vendor-changes";
import { criterionId, domainId, rating, vendorId } from "../../../src/core/units";
import { excelHost } from "../../../src/hosts/excel/excel-host";
import { openSession, type SessionStore } from "../../../src/taskpane/session/session-store";
import { ANSWER_KEYS, vendorColumn } from "../../../src/workbook/sheets/vendor/vendor-keys";
import { englishCatalog } from "../../english-catalog";
import { everythingEntered } from "../../core/changes/everything-entered";
import { type EmulatedExcel, openEmulatedExcel } from "../../emulated-excel";
import { smallAssessment } from "../small-assessment";
import { until } from "./until";

const A = vendorId("A");
const B = vendorId("B");
const rated = { rating: rating(3), evidence: "B", finding: "=seen", reference: "@page 3" } as const;
const answers = {
  A: { "GAC-01": rated, "SEC-04": { rating: rating(1), finding: "Late" } },
  B: { "PRV-03": { rating: "IE", reply: "-" } },
} as const;

let excel: EmulatedExcel;
let store: SessionStore;
const session = () => store.current();

async function open(assessment: Assessment, { isCalculated = true } = {}) {
  excel = await openEmulatedExcel();
  excel.book.waitsForCalculation = isCalculated;
  store = openSession(excelHost, "en");
  await until(() => expect(session().status).toBe("empty"));
  expect(await session().create(assessment)).toBe(true);
}

afterEach(() => {
  store.close();
  excel.close();
});

async function namesOfSheets(): Promise<readonly string[]> {
  return (await excelHost.sheetNames()).filter((name) => !name.startsWith("~"));
}

describe("a change that cells can say", () => {
  beforeEach(() => open(smallAssessment(answers)));

  test("is one write and a line in the change log", async () => {
    const weigh = { what: "Weight of GAC", from: "1", to: "4", reason: "=agreed" };
    const apply = (one: Assessment) => changeDomainWeight(one, domainId("GAC"), 4).assessment;
    expect(await session().change({ title: "Weights", apply, log: weigh })).toBe(true);
    expect(session().assessment?.domains[0]?.weight).toBe(4);
    expect(session().assessment?.changes).toEqual([
      { on: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/), ...weigh },
    ]);
    expect((await excelHost.sheetNames()).filter((name) => name.startsWith("~"))).toEqual([]);
  });

  test("renames a vendor and its sheet, and the formulas follow", async () => {
    const apply = (one: Assessment) => renameVendor(one, A, "=Alder: Rooms").assessment;
    expect(await session().change({ title: "Rename", apply })).toBe(true);
    expect(await namesOfSheets()).toContain("A =Alder- Rooms");
    expect(session().assessment?.vendors[0]).toMatchObject({ id: "A", name: "=Alder: Rooms" });
    await until(() => expect(session().disagreements).toEqual([]));
  });

  test("that the core refuses says why and changes nothing", async () => {
    const before = session().assessment;
    const apply = (one: Assessment) => renameVendor(one, A, "Birchline").assessment;
    expect(await session().change({ title: "Rename", apply })).toBe(false);
    expect(session().failure).toMatchObject({ code: "invalid-assessment", subject: "name" });
    expect(session().assessment).toEqual(before);
    session().dismiss();
    expect(session().failure).toBeUndefined();
  });
});

/** What a user does to the sheet of vendor A: sorts the rows, filters them, widens a column. */
async function sortFilterAndWiden(): Promise<void> {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Ratings_A");
    const sheet = table.worksheet;
    const rows = table.getDataBodyRange().load("values");
    sheet.protection.unprotect();
    await context.sync();
    const typed = ["id", ...ANSWER_KEYS] as const;
    for (const column of typed.map(vendorColumn)) {
      const turned = rows.values.map((row) => [asTyped(row[column])]).toReversed();
      rows.getColumn(column).values = turned;
    }
    const criteria = { filterOn: "Values" as const, values: ["GAC-01"] };
    table.autoFilter.apply(table.getRange(), vendorColumn("id"), criteria);
    sheet.getRange("G:G").format.columnWidth = 333;
    const heatMap = context.workbook.worksheets.getItem("Heat map");
    heatMap.protection.unprotect();
    heatMap.getRange("D:D").format.columnWidth = 222;
    await context.sync();
    sheet.protection.protect({
      allowAutoFilter: true,
      allowFormatColumns: true,
      allowFormatRows: true,
      allowSort: true,
    });
    await context.sync();
  });
}

/** Text stays the text it was. */
function asTyped(value: unknown): unknown {
  return typeof value === "string" && value !== "" ? `'${value}` : value;
}

async function widthOfFindings(): Promise<number> {
  return widthOf(({ tables }) => tables.getItem("Ratings_A").worksheet.getRange("G1"));
}

async function widthOf(column: (workbook: Excel.Workbook) => Excel.Range): Promise<number> {
  return Excel.run(async (context) => {
    const { format } = column(context.workbook).load("format/columnWidth");
    await context.sync();
    return format.columnWidth;
  });
}

describe("a change of the sheets", () => {
  test("keeps everything entered by id, and column widths, after a person sorted, filtered and widened", async () => {
    await open(smallAssessment(answers));
    const entered = everythingEntered(smallAssessment(answers));
    await sortFilterAndWiden();
    await store
      .current()
      .change({ title: "Add Cedar Rooms", apply: (one) => addVendor(one, "Cedar Rooms").assessment });
    expect(session().failure).toBeUndefined();
    expect(await namesOfSheets()).toContain("C Cedar Rooms");
    expect(everythingEntered(session().assessment ?? smallAssessment())).toEqual(entered);
    expect(await widthOfFindings()).toBeCloseTo(333, 0);
    const onHeatMap = ({ worksheets }: Excel.Workbook) => worksheets.getItem("Heat map").getRange("D1");
    expect(await widthOf(onHeatMap)).toBeCloseTo(222, 0);

    await session().change({ title: "Remove Birchline", apply: (one) => removeVendor(one, B).assessment });
    expect(await namesOfSheets()).not.toContain("B Birchline");
    expect(everythingEntered(session().assessment ?? smallAssessment())).toEqual(entered);
    expect(session().assessment?.archive?.vendors.map(({ name }) => name)).toEqual(["Birchline"]);

    await session().change({
      title: "Bring Birchline back",
      apply: (one) => restoreVendor(one, B).assessment,
    });
    expect(session().assessment?.vendors.map(({ id }) => id)).toEqual(["A", "C", "B"]);
    expect(session().assessment?.archive).toBeUndefined();
    expect(everythingEntered(session().assessment ?? smallAssessment())).toEqual(entered);
    expect(await widthOfFindings()).toBeCloseTo(333, 0);
    await until(() => expect(session().disagreements).toEqual([]));
  }, 300_000);

  test("of the technologies keeps answers, archives those that left and brings them back", async () => {
    const catalog = await englishCatalog();
    const video = smallAssessment(answers, { profiles: ["messaging-conferencing"] });
    const asked = catalog.criteriaOf(["messaging-conferencing"]);
    const chosen = ["SEC-01", "ALG-01", "GAC-01", "PRV-03", "SEC-04"].flatMap(
      (id) => asked.find((one) => one.id === id) ?? [],
    );
    const domains = catalog.domains.filter(({ id }) => chosen.some(({ domain }) => domain === id));
    await open({ ...video, criteria: chosen, domains }, { isCalculated: false });
    const entered = everythingEntered(session().assessment ?? video);
    const to = (profile: string) => (one: Assessment) => changeProfiles(one, [profile], catalog).assessment;
    await session().change({ title: "Technology", apply: to("network-equipment-li") });
    expect(session().failure).toBeUndefined();
    expect(session().assessment?.criteria.some(({ id }) => id === criterionId("SEC-04"))).toBe(
      catalog.criteriaOf(["network-equipment-li"]).some(({ id }) => id === criterionId("SEC-04")),
    );
    expect(everythingEntered(session().assessment ?? video)).toEqual(entered);
    await session().change({ title: "Technology", apply: to("messaging-conferencing") });
    expect(everythingEntered(session().assessment ?? video)).toEqual(entered);
    expect(session().assessment?.vendors[0]?.answers.get(criterionId("GAC-01"))).toEqual(rated);
  }, 300_000);
});
