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
    ["are intervals that overlap", { worst: 60, best: 10 }, true],
    ["are intervals that touch", { worst: 60, best: 30 }, true],
    ["are not intervals apart", { worst: 60, best: 30.1 }, false],
    ["are not vendors of different tiers", { tier: 1 }, false],
    ["are vendors with different severe critical items", { severeCriticalItems: 2 }, true],
  ] as const)("%s", (_, other, expected) => {
    expect(isTooClose(other)).toBe(expected);
  });

  test("is not 2.3 and 0.3, though they subtract to a little under 2", () => {
    const [one, other] = [2.3, 0.3].map((worst, index) => ({
      ...base,
      id: vendorId(index === 0 ? "A" : "B"),
      worst,
      best: worst,
    }));
    if (one === undefined || other === undefined) throw new Error("There are two vendors.");
    expect(one.worst - other.worst).toBeLessThan(2);
    expect(tooCloseTo(one, [one, other], 2)).toEqual([]);
  });

  test("is a matter of the threshold a buyer has set, to all its decimals", () => {
    expect(isTooClose({ worst: 32, best: 32 }, 2.05)).toBe(true);
    expect(isTooClose({ worst: 32.1, best: 32.1 }, 2.05)).toBe(false);
  });
});
