import { heldRanges } from "../../../src/core/comparison/held-range";
import { compare } from "../../../src/core/scoring/compare";
import { roundedFigure } from "../../../src/core/scoring/rounded-figure";
import { scoringExamples } from "../../scoring-examples";

describe("the range an open answer holds", () => {
  test("second worked example: the answers that decide, with their points", () => {
    const { assessment } = scoringExamples()[1]!;
    const held = compare(assessment).vendors.flatMap((vendor) =>
      heldRanges(assessment, vendor).map(({ criterion, points }) => [
        vendor.id,
        criterion,
        roundedFigure(points),
      ]),
    );
    expect(held).toEqual([
      ["B", "GAC-02", 16.9],
      ["C", "GAC-02", 33.8],
      ["C", "REM-01", 13.8],
    ]);
  });

  test.each(scoringExamples().map(({ name, assessment }) => [name, assessment] as const))(
    "the points add up to the whole range: %s",
    (_, assessment) => {
      for (const vendor of compare(assessment).vendors) {
        const held = heldRanges(assessment, vendor).reduce((sum, { points }) => sum + points, 0);
        expect(held).toBeCloseTo((vendor.worst ?? 0) - (vendor.best ?? 0), 9);
      }
    },
  );
});
