import type { RankingKeys } from "../../../src/core/scoring/ranking-keys";
import { tooCloseTo } from "../../../src/core/scoring/too-close";
import { vendorId } from "../../../src/core/units";

const base: RankingKeys = { id: vendorId("A"), tier: 0, severeCriticalItems: 0, worst: 30, best: 30 };

function isTooClose(other: Partial<RankingKeys>, threshold = 2): boolean {
  return tooCloseTo(base, [base, { ...base, id: vendorId("B"), ...other }], threshold).length === 1;
}

describe("too close to call", () => {
  test.each([
    ["are worst cases 1.9 apart", { worst: 31.9, best: 31.9 }, true],
    ["are worst cases 1.9 apart, either way", { worst: 28.1, best: 28.1 }, true],
    ["are not worst cases 2.0 apart", { worst: 32, best: 32 }, false],
    ["are not 32.1 and 30.1, though they subtract to a little under 2", { worst: 28, best: 28 }, false],
    ["are intervals that overlap", { worst: 60, best: 10 }, true],
    ["are intervals that touch", { worst: 60, best: 30 }, true],
    ["are not intervals apart", { worst: 60, best: 30.1 }, false],
    ["are not vendors of different tiers", { tier: 1 }, false],
    ["are vendors with different severe critical items", { severeCriticalItems: 2 }, true],
  ] as const)("%s", (_, other, expected) => {
    expect(isTooClose(other)).toBe(expected);
  });

  test("is a matter of the threshold a buyer has set, to all its decimals", () => {
    expect(isTooClose({ worst: 32, best: 32 }, 2.05)).toBe(true);
    expect(isTooClose({ worst: 32.1, best: 32.1 }, 2.05)).toBe(false);
  });
});
