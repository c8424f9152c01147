import { gapSteps, signedDifference } from "../../../src/core/analysis/gap-steps";
import { riskGap } from "../../../src/core/analysis/risk-gap";
import { compare } from "../../../src/core/scoring/compare";
import { roundedFigure } from "../../../src/core/scoring/rounded-figure";
import { randomAssessment } from "../../random-assessment";

describe("the steps of a gap", () => {
  test("lead from one shown figure to the other and stay within 0.1 of each part", () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const assessment = randomAssessment(seed, { criteria: 12, vendors: 2 });
      const comparison = compare(assessment);
      const [first, second] = comparison.vendors;
      const gap = riskGap(assessment, comparison, [first!, second!], "worst");
      if (gap === undefined || gap.parts.length === 0) continue;
      const steps = gapSteps(gap);
      expect(steps[0]?.from).toBe(roundedFigure(gap.from));
      expect(steps.at(-1)?.to).toBe(roundedFigure(gap.to));
      for (const { part, points } of steps)
        expect(Math.abs(points - part.points)).toBeLessThanOrEqual(0.1 + 1e-9);
    }
  });

  test("keep the sign of a fall", () => {
    expect(signedDifference(31.6, 12.7)).toBe(-18.9);
    expect(signedDifference(12.7, 12.7)).toBe(0);
  });
});
