import * as fc from "fast-check";
import { sharesOf, weightsOutOf100 } from "../../../src/core/weighting/shares";

describe("shares", () => {
  test("are parts of the whole", () => {
    expect(sharesOf([1, 3])).toEqual([0.25, 0.75]);
  });

  test("do not exist where nothing is above 0", () => {
    expect(sharesOf([0, 0])).toBeUndefined();
    expect(sharesOf([])).toBeUndefined();
  });

  test("become weights of one decimal; equal shares stay equal", () => {
    expect(weightsOutOf100([1 / 3, 1 / 3, 1 / 3])).toEqual([33.3, 33.3, 33.3]);
    expect(weightsOutOf100([0.5, 0.25, 0.25])).toEqual([50, 25, 25]);
  });

  test("as weights keep their order and are never further from the share than half a tenth", () => {
    const amounts = fc
      .array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 12 })
      .filter((given) => given.some((amount) => amount > 1e-3));
    fc.assert(
      fc.property(amounts, (given) => {
        const shares = sharesOf(given)!;
        const weights = weightsOutOf100(shares);
        weights.forEach((weight, place) =>
          expect(Math.abs(weight - 100 * shares[place]!)).toBeLessThan(0.05 + 1e-9),
        );
        const largest = shares.indexOf(Math.max(...shares));
        expect(weights[largest]).toBe(Math.max(...weights));
      }),
      { numRuns: 100, seed: 20_261_112 },
    );
  });
});
