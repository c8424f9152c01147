import type { Answer } from "../../../src/core/assessment/model";
import { indexProposals } from "../../../src/core/import/index-proposals";
import { type IndexTable, readIndexTable } from "../../../src/core/import/index-table";
import { newRound } from "../../../src/core/rounds/new-round";
import { isoDate, rating, vendorId } from "../../../src/core/units";
import { excelHost } from "../../../src/hosts/excel/excel-host";
import { openSession, type SessionStore } from "../../../src/taskpane/session/session-store";
import { type EmulatedExcel, openEmulatedExcel } from "../../emulated-excel";
import { smallAssessment } from "../small-assessment";
import { until } from "./until";

const documented = (level: number): Answer => ({ rating: rating(level), evidence: "B" });
const first = smallAssessment(
  { A: { "PRV-03": documented(1), "GAC-01": documented(3) }, B: { "SEC-04": { rating: "IE" } } },
  { assessedOn: isoDate("2026-11-12") },
);
const round = { on: isoDate("2027-11-12"), origin: "Round of 12 November 2026" };

let excel: EmulatedExcel;
let store: SessionStore;

const session = () => store.current();
const opened = () => until(() => expect(session().status).not.toBe("loading"));
const figures = () => session().comparison?.vendors.map(({ worst, best, rank }) => ({ worst, best, rank }));

beforeEach(async () => {
  excel = await openEmulatedExcel({});
  store = openSession(excelHost, "en");
  await opened();
  await session().create(first);
});
afterEach(() => {
  store.close();
  excel.close();
});

describe("a new round in a workbook", () => {
  test("keeps the figures of the round before, and gives them back once every proposal is confirmed", async () => {
    const before = figures();
    const isDone = await session().change({
      title: "New round",
      apply: (assessment) => newRound(assessment, round),
      log: { what: "New round", from: round.origin },
    });
    expect([isDone, session().failure]).toEqual([true, undefined]);
    expect(await excelHost.sheetNames()).toEqual(expect.arrayContaining(["Previous round", "Proposals"]));
    const { assessment } = session();
    expect(assessment?.proposals).toHaveLength(3);
    expect(assessment?.changes?.[0]).toMatchObject({ what: "New round" });
    expect(
      assessment?.previousRound?.vendors.map(({ worst, best, rank }) => ({ worst, best, rank })),
    ).toEqual(before);
    expect(session().comparison?.vendors.map(({ missing }) => missing.length)).toEqual([3, 3]);

    session().confirm(assessment?.proposals ?? []);
    await until(() => expect(session().unwritten).toBe(0));
    await until(() => expect(session().assessment?.proposals).toBeUndefined());
    expect(figures()).toEqual(before);
    expect(session().disagreements).toEqual([]);
  });
});

describe("scores of an index in a workbook", () => {
  test("become proposals on a sheet of their own and count for nothing", async () => {
    const before = figures();
    const table = tableOf([
      ["Company", "P4", "F6"],
      ["=Birchline", "62.5", "NA"],
    ]);
    const matches = new Map([["=Birchline", vendorId("B")]]);
    const isDone = await session().change({
      title: "Proposals from =RDR",
      apply: (assessment) => ({
        ...assessment,
        proposals: indexProposals(assessment, table, matches, "=RDR 2022").proposals,
      }),
    });
    expect([isDone, session().failure]).toEqual([true, undefined]);
    expect(session().assessment?.proposals).toEqual([
      { vendor: "B", criterion: "PRV-03", rating: 2, evidence: "B", origin: "=RDR 2022, P4 62.5" },
    ]);
    expect(figures()).toEqual(before);
  });
});

function tableOf(rows: readonly (readonly string[])[]): IndexTable {
  const reading = readIndexTable(rows);
  if ("faults" in reading) throw new RangeError(JSON.stringify(reading.faults));
  return reading.table;
}
