import { flooredBand } from "../../../src/core/scoring/floors";

describe("the floors", () => {
  test.each([
    ["leave a clear vendor its band", "Low", 0, 0, "Low"],
    ["lift a conditional vendor to High", "Low", 1, 0, "High"],
    ["leave a conditional vendor Critical", "Critical", 1, 0, "Critical"],
    ["lift an excluded vendor to Critical", "Moderate", 2, 0, "Critical"],
    ["lift a severe critical item to High", "Moderate", 0, 1, "High"],
    ["never make a band better", "Critical", 0, 2, "Critical"],
  ] as const)("%s", (_, scoreBand, tier, items, expected) => {
    expect(flooredBand(scoreBand, tier, items)).toBe(expected);
  });
});
