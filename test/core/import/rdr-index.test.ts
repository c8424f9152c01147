import type { Answer, Assessment, Criterion, Vendor } from "../../../src/core/assessment/model";
import { defaultSettings } from "../../../src/core/assessment/default-settings";
import { vendorLetter } from "../../../src/core/assessment/vendor-letter";
import { compare } from "../../../src/core/scoring/compare";
import { excelRound } from "../../../src/core/scoring/excel-round";
import { criterionId, domainId, isoDate, rating } from "../../../src/core/units";
import { rdrRecords } from "../../rdr-2022";

/** The method's own arithmetic, tried on an index that works by another one: its families as criteria of one domain. */
describe("the 2022 index of Ranking Digital Rights as a set of own criteria", () => {
  const published = rdrRecords("results.csv");
  const results = compare(indexAssessment()).vendors;
  const totalOf = (company: string) => {
    const vendor = results.find(({ name }) => name === company);
    return excelRound(100 - (vendor?.worst ?? Number.NaN), 0);
  };

  test.each(
    published.map(({ company = "", total_published = "" }) => [company, Number(total_published)] as const),
  )("100 minus the residual risk of %s is its published total, %p", (company, total) => {
    expect(totalOf(company)).toBe(total);
  });

  test("the order of the companies is the published one", () => {
    const totals = published.map(({ company = "" }) => totalOf(company));
    const ranks = totals.map((total) => 1 + totals.filter((other) => other > total).length);
    expect(published).toHaveLength(14);
    expect(ranks).toEqual(published.map(({ rank_published }) => Number(rank_published)));
  });
});

/** Exact family scores, gravest severity and likelihood, equal weights, verified evidence; NA is a valid N/A. */
function indexAssessment(): Assessment {
  const families = rdrRecords("criteria.csv").filter(({ parent }) => parent === "");
  return {
    title: "Index 2022",
    profiles: [],
    assessedOn: isoDate("2026-11-12"),
    project: {},
    settings: defaultSettings,
    domains: [{ id: domainId("RDR"), title: "Index", weight: 1 }],
    criteria: families.map(({ id = "", title = "" }) => familyCriterion(id, title)),
    vendors: rdrRecords("scores-recomputed.csv").map((scores, place): Vendor => ({
      id: vendorLetter(place),
      name: scores["company"] ?? "",
      answers: new Map(families.map(({ id = "" }) => [criterionId(id), familyAnswer(scores[id] ?? "")])),
    })),
  };
}

function familyCriterion(id: string, title: string): Criterion {
  const gravest = { scale: 4, scope: 4, irremediability: 4, likelihood: 4 };
  return {
    id: criterionId(id),
    domain: domainId("RDR"),
    title,
    weight: 1,
    ...gravest,
    redFlag: false,
    inUse: true,
  };
}

function familyAnswer(score: string): Answer {
  if (score === "NA") return { rating: "NA", reason: "No applicable question", approver: "The index" };
  return { rating: rating(Number(score) / 25), evidence: "A" };
}
