import { pointsOf } from "../../../src/hosts/excel/size-steps";

describe("widths of columns", () => {
  test.each([
    ["Excel's own width", 8.43, 48],
    ["one character", 1, 9],
    ["a narrow margin", 2, 14.25],
    ["a wide text", 34, 182.25],
  ])("%s: %d characters are %d points", (_, characters, points) => {
    expect(pointsOf(characters)).toBe(points);
  });
});
