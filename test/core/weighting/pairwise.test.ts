import * as fc from "fast-check";
import { type Judgement, STRONGEST } from "../../../src/core/weighting/judgement";
import { pairwiseShares } from "../../../src/core/weighting/pairwise";
import { mcdaExample } from "../../mcda-examples";

const upperTriangle = (matrix: readonly (readonly number[])[]): readonly Judgement[] =>
  matrix.flatMap((row, first) =>
    row.flatMap((ratio, second) => (second > first ? [{ first, second, ratio }] : [])),
  );

describe("weights from pairwise comparison", () => {
  test("Saaty's drinks (2008): seven shares and a consistency ratio of 0.022", () => {
    const { matrix, expected } = mcdaExample("ahp-saaty2008-drinks");
    const result = pairwiseShares(matrix.length, upperTriangle(matrix))!;
    result.shares.forEach((share, place) => expect(Math.abs(share - expected[place]!)).toBeLessThan(0.0006));
    expect(result.consistency.ratio).toBeCloseTo(0.022302, 6);
  });

  test("three consistent judgements (gluc/ahp): exact shares, ratio 0, nothing to revisit", () => {
    const { matrix, expected } = mcdaExample("ahp-consistent-3x3");
    const result = pairwiseShares(3, upperTriangle(matrix))!;
    result.shares.forEach((share, place) => expect(share).toBeCloseTo(expected[place]!, 9));
    expect(result.consistency.ratio).toBeCloseTo(0, 9);
    expect(result.consistency.revisit).toBeUndefined();
  });

  test("names the judgement that contradicts the others most", () => {
    const consistent = [
      { first: 0, second: 1, ratio: 2 },
      { first: 1, second: 2, ratio: 2 },
      { first: 2, second: 3, ratio: 2 },
      { first: 0, second: 2, ratio: 4 },
      { first: 1, second: 3, ratio: 4 },
    ];
    const odd = { first: 0, second: 3, ratio: 1 / 2 };
    const { ratio, revisit } = pairwiseShares(4, [...consistent, odd])!.consistency;
    expect(ratio).toBeGreaterThan(0.1);
    expect(revisit?.judgement).toEqual(odd);
    expect(revisit?.derived).toBeGreaterThan(1);
  });

  test("a chain of judgements gives shares before every pair is judged, and no ratio yet", () => {
    const result = pairwiseShares(3, [
      { first: 0, second: 1, ratio: 2 },
      { first: 1, second: 2, ratio: 3 },
    ])!;
    expect(result.shares.map((share) => Math.round(share * 1000))).toEqual([600, 300, 100]);
    expect(result.consistency.ratio).toBeUndefined();
  });

  test("without a connection there are no shares", () => {
    expect(pairwiseShares(4, [{ first: 0, second: 1, ratio: 2 }])).toBeUndefined();
    expect(pairwiseShares(0, [])).toBeUndefined();
  });

  test("one thing has it all, two are always consistent, and above fifteen there is no ratio", () => {
    expect(pairwiseShares(1, [])?.shares).toEqual([1]);
    expect(pairwiseShares(2, [{ first: 0, second: 1, ratio: 3 }])?.consistency.ratio).toBe(0);
    const pairs = Array.from({ length: 16 }, (_, first) =>
      Array.from({ length: 15 - first }, (__, step) => ({ first, second: first + step + 1, ratio: 1 })),
    ).flat();
    expect(pairwiseShares(16, pairs)?.consistency.ratio).toBeUndefined();
  });

  test.each([0, -1, 10, 1 / 10, Number.NaN, Number.POSITIVE_INFINITY])(
    "a judgement of %p is refused",
    (ratio) => {
      expect(() => pairwiseShares(2, [{ first: 0, second: 1, ratio }])).toThrow(RangeError);
    },
  );

  test("judgements taken from weights give these weights back, whatever the weights", () => {
    const weights = fc.array(fc.double({ min: 1, max: STRONGEST, noNaN: true }), {
      minLength: 2,
      maxLength: 12,
    });
    fc.assert(
      fc.property(weights, (given) => {
        const whole = given.reduce((sum, weight) => sum + weight, 0);
        const matrix = given.map((one) => given.map((other) => one / other));
        const { shares, consistency } = pairwiseShares(given.length, upperTriangle(matrix))!;
        shares.forEach((share, place) => expect(share).toBeCloseTo(given[place]! / whole, 9));
        expect(consistency.ratio).toBeCloseTo(0, 9);
      }),
      { numRuns: 60, seed: 20_261_112 },
    );
  });

  test("the more important one of a pair never has the smaller share when it is judged alone", () => {
    fc.assert(
      fc.property(fc.double({ min: 1 / STRONGEST, max: STRONGEST, noNaN: true }), (ratio) => {
        const [one = 0, other = 0] = pairwiseShares(2, [{ first: 0, second: 1, ratio }])!.shares;
        expect(one / other).toBeCloseTo(ratio, 9);
      }),
      { numRuns: 60, seed: 20_261_112 },
    );
  });
});
