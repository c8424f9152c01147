import { roundedFigure, shownDifference, withoutNoise } from "../../../src/core/scoring/rounded-figure";

describe("a rounded figure", () => {
  test("is 15.0 for thirds that sum to 14.95 in any order", () => {
    const parts = [4.983, 4.984, 4.983];
    for (const [one, two, three] of [parts, [4.984, 4.983, 4.983], [4.983, 4.983, 4.984]]) {
      expect(roundedFigure((one ?? 0) + (two ?? 0) + (three ?? 0))).toBe(15);
    }
  });

  test("loses binary noise before it is rounded", () => {
    expect(roundedFigure(14.949999999999998)).toBe(15);
    expect(roundedFigure(14.9499999)).toBe(14.9);
    expect(withoutNoise(2.01 - 0.01)).toBe(2);
  });

  test("differs from another by a whole number of tenths", () => {
    expect(shownDifference(30.1, 28.1)).toBe(2);
    expect(shownDifference(28.1, 30)).toBe(1.9);
  });
});
