import { swingShares } from "../../../src/core/weighting/swing";

describe("weights from swings", () => {
  // Clemen and Reilly, "Making Hard Decisions", swing weighting of a car's price, life span and colour.
  test("published example: swings of 100, 75 and 10 give 0.541, 0.405 and 0.054", () => {
    expect(swingShares([100, 75, 10])?.map((share) => share.toFixed(3))).toEqual(["0.541", "0.405", "0.054"]);
  });

  test("equal swings share equally, and a swing of 0 has no share", () => {
    expect(swingShares([100, 100, 0])).toEqual([0.5, 0.5, 0]);
  });

  test("there are no shares before the swing that matters most is named with 100", () => {
    expect(swingShares([80, 40])).toBeUndefined();
    expect(swingShares([])).toBeUndefined();
  });

  test.each([-1, 101, Number.NaN])("a swing of %p is refused", (swing) => {
    expect(() => swingShares([100, swing])).toThrow(RangeError);
  });
});
