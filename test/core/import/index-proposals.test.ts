import * as fc from "fast-check";
import { newAssessment } from "../../../src/core/assessment/new-assessment";
import { loadLongTexts, PROFILE_IDS } from "../../../src/core/catalog";
import { withAnswer } from "../../../src/core/comparison/with-answer";
import { indicatorsByCriterion } from "../../../src/core/import/index-criteria";
import { indexProposals, ratingOfScore } from "../../../src/core/import/index-proposals";
import { type IndexTable, readIndexTable } from "../../../src/core/import/index-table";
import { withConfirmed } from "../../../src/core/proposals/confirmed-answer";
import { compare } from "../../../src/core/scoring/compare";
import { criterionId, isoDate, rating, vendorId } from "../../../src/core/units";
import { rdrRows } from "../../rdr-2022";

const A = vendorId("A");
const table = tableOf([
  ["Company", "P3a", "F11", "P4"],
  ["Alder", "62.5", "40", "NA"],
]);

function tableOf(rows: readonly (readonly string[])[]): IndexTable {
  const reading = readIndexTable(rows);
  if ("faults" in reading) throw new RangeError(JSON.stringify(reading.faults));
  return reading.table;
}

async function assessmentOf(vendorNames: readonly string[]) {
  return newAssessment({
    title: "Tried with a public index",
    profiles: PROFILE_IDS,
    vendorNames,
    assessedOn: isoDate("2026-11-12"),
    language: "en",
    longTexts: await loadLongTexts("en"),
  });
}

describe("ratings proposed from index scores", () => {
  test.each([
    [0, 0],
    [24.9, 0],
    [25, 1],
    [62.5, 2],
    [74.999999, 2],
    [75, 3],
    [99.9, 3],
    [100, 4],
  ])("a score of %p reaches level %p", (score, level) => {
    expect(ratingOfScore(score)).toBe(level);
  });

  test("of several indicators the lowest decides, and the origin names all of them", async () => {
    const { proposals } = indexProposals(
      await assessmentOf(["Alder Meet"]),
      table,
      new Map([["Alder", A]]),
      "RDR 2022",
    );
    expect(proposals.find(({ criterion }) => criterion === "PRV-02")).toEqual({
      vendor: "A",
      criterion: "PRV-02",
      rating: 1,
      evidence: "B",
      origin: "RDR 2022, P3a 62.5, F11 40",
    });
  });

  test("what does not apply, or nobody cites, proposes nothing", async () => {
    const { proposals } = indexProposals(
      await assessmentOf(["Alder Meet"]),
      table,
      new Map([["Alder", A]]),
      "RDR 2022",
    );
    expect(proposals.some(({ criterion }) => criterion === "PRV-03")).toBe(false);
  });

  test("a rating that stands is left alone and counted", async () => {
    const rated = withAnswer(await assessmentOf(["Alder Meet"]), A, criterionId("PRV-02"), {
      rating: rating(4),
    });
    const result = indexProposals(rated, table, new Map([["Alder", A]]), "RDR 2022");
    expect(result.alreadyRated).toBe(1);
    expect(result.proposals.some(({ criterion }) => criterion === "PRV-02")).toBe(false);
  });

  test("a second assessor's rating stands as well", async () => {
    const second = withAnswer(await assessmentOf(["Alder Meet"]), A, criterionId("PRV-02"), { second: "IE" });
    expect(indexProposals(second, table, new Map([["Alder", A]]), "RDR 2022").alreadyRated).toBe(1);
  });

  test("the same import twice proposes nothing new", async () => {
    const assessment = await assessmentOf(["Alder Meet"]);
    const matches = new Map([["Alder", A]]);
    const { proposals } = indexProposals(assessment, table, matches, "RDR 2022");
    expect(indexProposals({ ...assessment, proposals }, table, matches, "RDR 2022").proposals).toEqual([]);
  });

  test("criteria that are not in use, and names nobody matched, get nothing", async () => {
    const assessment = await assessmentOf(["Alder Meet"]);
    const unused = { ...assessment, criteria: assessment.criteria.map((one) => ({ ...one, inUse: false })) };
    expect(indexProposals(unused, table, new Map([["Alder", A]]), "RDR 2022").proposals).toEqual([]);
    expect(indexProposals(assessment, table, new Map(), "RDR 2022").proposals).toEqual([]);
  });

  test("a higher score never proposes a lower level", () => {
    const score = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(score, score, (one, other) => {
        expect(ratingOfScore(Math.max(one, other))).toBeGreaterThanOrEqual(
          ratingOfScore(Math.min(one, other)),
        );
      }),
      { numRuns: 200, seed: 20_261_112 },
    );
  });

  test("tried with 14 companies of 2022: each criterion that cites an applicable indicator, nothing counted before it is confirmed", async () => {
    const scores = tableOf(rdrRows("scores-published.csv"));
    const names = [...scores.vendors.keys()];
    const assessment = await assessmentOf(names);
    const matches = new Map(assessment.vendors.map(({ id, name }) => [name, id]));
    const { proposals } = indexProposals(assessment, scores, matches, "RDR 2022");
    // GAC-07 rests on F10 alone, which the index asks of telephone companies only: NA for all 14.
    const citing = [...indicatorsByCriterion().keys()].filter((id) => id !== "GAC-07");
    expect(new Set(proposals.map(({ criterion }) => criterion))).toEqual(new Set(citing));
    expect(proposals.length).toBeGreaterThan(13 * citing.length);
    expect(proposals.every(({ origin }) => origin.startsWith("RDR 2022, "))).toBe(true);
    const proposed = { ...assessment, proposals };
    expect(compare(proposed)).toEqual(compare(assessment));
    const confirmed = compare(withConfirmed(proposed, proposals));
    expect(confirmed.vendors.every(({ worst, inherent }) => worst! < inherent!)).toBe(true);
  });
});
