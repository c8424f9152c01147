import * as fc from "fast-check";
import { rankOrderCentroid } from "../../../src/core/weighting/rank-order-centroid";

const rounded = (shares: readonly number[]) => shares.map((share) => Math.round(share * 10_000) / 10_000);

describe("weights from an order of importance", () => {
  // Edwards and Barron (1994), table of rank order centroid weights.
  test.each([
    [
      [1, 2],
      [0.75, 0.25],
    ],
    [
      [1, 2, 3],
      [0.6111, 0.2778, 0.1111],
    ],
    [
      [1, 2, 3, 4],
      [0.5208, 0.2708, 0.1458, 0.0625],
    ],
    [
      [1, 2, 3, 4, 5],
      [0.4567, 0.2567, 0.1567, 0.09, 0.04],
    ],
  ])("published table: places %p give %p", (ranks, expected) => {
    expect(rounded(rankOrderCentroid(ranks))).toEqual(expected);
  });

  test("equal ranks share what their places give together", () => {
    expect(rounded(rankOrderCentroid([1, 2, 2]))).toEqual([0.6111, 0.1944, 0.1944]);
    expect(rounded(rankOrderCentroid([3, 3, 3, 3]))).toEqual([0.25, 0.25, 0.25, 0.25]);
  });

  test("the shares add up to the whole and follow the order, whatever the ranks", () => {
    const ranks = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(ranks, (given) => {
        const shares = rankOrderCentroid(given);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
        const byRank = shares.toSorted((one, other) => other - one);
        const order = given
          .map((rank, place) => ({ rank, share: shares[place] }))
          .toSorted((one, other) => one.rank - other.rank);
        expect(order.map(({ share }) => share)).toEqual(byRank);
      }),
      { numRuns: 60, seed: 20_261_112 },
    );
  });

  test("nothing to rank gives nothing", () => {
    expect(rankOrderCentroid([])).toEqual([]);
  });
});
