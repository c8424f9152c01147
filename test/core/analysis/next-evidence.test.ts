import { nextEvidence } from "../../../src/core/analysis/next-evidence";
import { compare } from "../../../src/core/scoring/compare";
import { roundedFigure } from "../../../src/core/scoring/rounded-figure";
import { scoringExamples } from "../../scoring-examples";

describe("the evidence to ask for next", () => {
  test("second worked example: the open answers of all vendors, by points held", () => {
    const { assessment } = scoringExamples()[1]!;
    const points = nextEvidence(assessment, compare(assessment)).map((point) => [
      point.vendor,
      point.criterion,
      roundedFigure(point.points),
    ]);
    expect(points).toEqual([
      ["C", "GAC-02", 33.8],
      ["B", "GAC-02", 16.9],
      ["C", "REM-01", 13.8],
    ]);
  });

  test("the shares of one vendor add up to its whole range", () => {
    const { assessment } = scoringExamples()[1]!;
    const shares = nextEvidence(assessment, compare(assessment)).filter(({ vendor }) => vendor === "C");
    expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
  });
});
