import { openCriteria } from "../../../src/core/comparison/open-answers";
import { openBySeverity } from "../../../src/core/comparison/open-by-severity";
import { compare } from "../../../src/core/scoring/compare";
import { randomAssessment } from "../../random-assessment";
import { smallAssessment } from "../../taskpane/small-assessment";
import { rating } from "../../../src/core/units";

const rated = { rating: rating(3), evidence: "A" } as const;

describe("open answers by severity and likelihood", () => {
  test("stand in the cell of their criterion, with the vendors they belong to", () => {
    const assessment = smallAssessment({
      A: { "PRV-03": rated, "GAC-01": rated, "SEC-04": rated },
      B: { "PRV-03": rated, "GAC-01": rated },
    });
    const found = openBySeverity(assessment, compare(assessment));
    expect(found).toEqual([
      { severity: 3, likelihood: 3, vendors: [expect.objectContaining({ criteria: ["SEC-04"] })] },
    ]);
    expect(found[0]?.vendors[0]?.vendor.name).toBe("Birchline");
  });

  test("nothing open gives no cell", () => {
    const answers = { "PRV-03": rated, "GAC-01": rated, "SEC-04": rated };
    const assessment = smallAssessment({ A: answers, B: answers });
    expect(openBySeverity(assessment, compare(assessment))).toEqual([]);
  });

  test.each([0, 1, 2, 3, 4, 5])("every open answer stands in exactly one cell, comparison %d", (index) => {
    const assessment = randomAssessment(index, { unreadable: true });
    const comparison = compare(assessment);
    const cells = openBySeverity(assessment, comparison);
    for (const vendor of comparison.vendors) {
      const listed = cells.flatMap(({ vendors }) =>
        vendors.flatMap((one) => (one.vendor.id === vendor.id ? one.criteria : [])),
      );
      expect(listed.toSorted()).toEqual([...openCriteria(vendor)].toSorted());
    }
    const order = cells.map(({ severity, likelihood }) => 10 * severity + likelihood);
    expect(order).toEqual(order.toSorted((one, other) => other - one));
  });
});
