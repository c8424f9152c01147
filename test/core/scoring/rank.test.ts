import { rank } from "../../../src/core/scoring/rank";
import type { RankingKeys } from "../../../src/core/scoring/ranking-keys";
import type { Tier } from "../../../src/core/scoring/result";
import { vendorId } from "../../../src/core/units";

function keys(
  letter: string,
  tier: Tier,
  severeCriticalItems: number,
  worst: number,
  best: number,
): RankingKeys {
  return { id: vendorId(letter), tier, severeCriticalItems, worst, best };
}

function places(...vendors: readonly RankingKeys[]) {
  return [...rank(vendors)].map(([id, { rank: place, decidedBy, nearest }]) => [
    id,
    place,
    decidedBy,
    nearest,
  ]);
}

describe("the ranking", () => {
  test("lets the tier decide before anything else", () => {
    expect(places(keys("A", 1, 0, 1, 1), keys("B", 0, 2, 90, 80))).toEqual([
      ["A", 2, "tier", "B"],
      ["B", 1, "tier", "A"],
    ]);
  });

  test("lets severe critical items decide before the sums", () => {
    expect(places(keys("A", 0, 1, 10, 10), keys("B", 0, 0, 60, 60))[1]).toEqual([
      "B",
      1,
      "severe critical items",
      "A",
    ]);
  });

  test("lets the best case decide between equal worst cases", () => {
    expect(places(keys("A", 0, 0, 40, 20), keys("B", 0, 0, 40, 30))[0]).toEqual(["A", 1, "best case", "B"]);
  });

  test("names the nearest vendor ahead, and for first place the nearest behind", () => {
    const vendors = [
      keys("A", 0, 0, 10, 0),
      keys("B", 0, 0, 30, 0),
      keys("C", 0, 1, 20, 0),
      keys("D", 2, 0, 1, 0),
    ];
    expect(places(...vendors)).toEqual([
      ["A", 1, "worst case", "B"],
      ["B", 2, "worst case", "A"],
      ["C", 3, "severe critical items", "B"],
      ["D", 4, "tier", "C"],
    ]);
  });

  test("shares places, skips the next, and lets the vendor entered first stand for those that share", () => {
    const vendors = [
      keys("A", 0, 0, 50, 0),
      keys("B", 0, 0, 20, 0),
      keys("C", 0, 0, 20, 0),
      keys("D", 0, 0, 60, 0),
    ];
    expect(places(...vendors)).toEqual([
      ["A", 3, "worst case", "B"],
      ["B", 1, "worst case", "A"],
      ["C", 1, "worst case", "A"],
      ["D", 4, "worst case", "A"],
    ]);
  });

  test("of nobody is empty", () => {
    expect(places()).toEqual([]);
  });
});
