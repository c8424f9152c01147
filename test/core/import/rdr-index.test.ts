import { compare } from "../../../src/core/scoring/compare";
import { excelRound } from "../../../src/core/scoring/excel-round";
import { rdrRecords } from "../../rdr-2022";
import { indexAssessment } from "../../rdr-assessments";

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
