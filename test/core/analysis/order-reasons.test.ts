import { orderReasons } from "../../../src/core/analysis/order-reasons";
import { compare } from "../../../src/core/scoring/compare";
import { roundedFigure } from "../../../src/core/scoring/rounded-figure";
import { randomAssessment } from "../../random-assessment";
import { scoringExamples } from "../../scoring-examples";
import { assessment, gravest, vendor } from "../../small-assessment";

describe("why the vendors stand in this order", () => {
  test("fourth worked example: every two neighbours with key, red flags and severe items", () => {
    const { assessment: asked } = scoringExamples()[3]!;
    const reasons = orderReasons(asked, compare(asked)).map(({ ahead, behind, decidedBy, gap }) => ({
      order: `${ahead.keys.id} before ${behind.keys.id}`,
      decidedBy,
      flags: [ahead, behind].map(({ redFlags }) => redFlags.map(({ criterion }) => criterion)),
      severe: [ahead.severeCritical, behind.severeCritical],
      gap: roundedFigure(gap.to - gap.from),
    }));
    expect(reasons).toEqual([
      {
        order: "B before D",
        decidedBy: "tier",
        flags: [[], ["GAC-01"]],
        severe: [[], ["GAC-01"]],
        gap: -19,
      },
      {
        order: "D before C",
        decidedBy: "worst case",
        flags: [["GAC-01"], ["GAC-01"]],
        severe: [["GAC-01"], ["GAC-01"]],
        gap: 17.9,
      },
      {
        order: "C before A",
        decidedBy: "tier",
        flags: [["GAC-01"], ["GAC-01"]],
        severe: [["GAC-01"], ["GAC-01"]],
        gap: -13.7,
      },
    ]);
  });

  test("vendors equal in all four keys are neighbours that nothing parts", () => {
    const { assessment: asked } = scoringExamples()[0]!;
    const shared = orderReasons(asked, compare(asked)).filter(({ decidedBy }) => decidedBy === undefined);
    expect(shared.map(({ ahead, behind }) => [ahead.vendor.rank, behind.vendor.rank])).toEqual([[2, 2]]);
  });

  test("where the best case decides, the gap is that of the best cases", () => {
    const criteria = [gravest("PRV-01")];
    const proven = vendor("A", { "PRV-01": { rating: "IE" } });
    const zero = vendor("B", { "PRV-01": 0 });
    const asked = assessment(criteria, [zero, proven]);
    const [reason] = orderReasons(asked, compare(asked));
    expect(reason?.decidedBy).toBe("best case");
    expect(reason?.gap).toMatchObject({ case: "best", from: 0, to: 100 });
  });

  test("there are as many reasons as neighbours, each in the order of the ranks", () => {
    for (let index = 0; index < 60; index += 1) {
      const asked = randomAssessment(index);
      const comparison = compare(asked);
      const ranked = comparison.vendors.filter(({ rank }) => rank !== undefined);
      const reasons = orderReasons(asked, comparison);
      expect(reasons).toHaveLength(Math.max(0, ranked.length - 1));
      for (const { ahead, behind, decidedBy } of reasons) {
        expect(decidedBy === undefined).toBe(ahead.vendor.rank === behind.vendor.rank);
        expect(ahead.vendor.rank).toBeLessThanOrEqual(behind.vendor.rank ?? 0);
      }
    }
  });
});
