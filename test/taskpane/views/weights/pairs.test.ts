import { pairwiseShares } from "../../../../src/core/weighting/pairwise";
import { judged, pairsOf, withJudgement } from "../../../../src/taskpane/views/weights/pairs";

describe("the order in which pairs are judged", () => {
  test("names every pair once", () => {
    const pairs = pairsOf(11);
    expect(pairs).toHaveLength(55);
    expect(new Set(pairs.map(({ first, second }) => `${first} ${second}`)).size).toBe(55);
  });

  test("connects everything as early as it can be", () => {
    const first = pairsOf(11).slice(0, 10);
    expect(
      pairwiseShares(
        11,
        first.map((pair) => ({ ...pair, ratio: 1 })),
      ),
    ).toBeDefined();
  });

  test("has none for one thing or nothing", () => {
    expect([pairsOf(0), pairsOf(1)]).toEqual([[], []]);
  });

  test("a second judgement about a pair replaces the first", () => {
    const once = withJudgement([], { first: 0, second: 1, ratio: 3 });
    const twice = withJudgement(once, { first: 0, second: 1, ratio: 5 });
    expect(twice).toEqual([{ first: 0, second: 1, ratio: 5 }]);
    expect(judged(twice, { first: 1, second: 2 })).toBeUndefined();
  });
});
