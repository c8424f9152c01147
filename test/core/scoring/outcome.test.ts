import { outcome } from "../../../src/core/scoring/outcome";

describe("the outcome", () => {
  test.each([
    ["no vendor to compare", [], 0],
    ["no acceptable vendor", [2, 2], 2],
    ["no acceptable vendor", [2], 0],
    ["no common basis", [0, 2], 0],
    ["ranked", [2, 1], 2],
  ] as const)("is %s for tiers %j with %d ranked", (expected, tiers, ranked) => {
    expect(outcome(tiers, ranked)).toBe(expected);
  });
});
