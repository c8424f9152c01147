import { nextWord, seeded, uniform } from "../../../src/core/analysis/random";

describe("the generator", () => {
  test("gives the numbers of the published xoshiro128** from the state 1, 2, 3, 4", () => {
    const state = Int32Array.of(1, 2, 3, 4);
    const words = Array.from({ length: 10 }, () => nextWord(state) >>> 0);
    // Computed with the authors' xoshiro128starstar.c 1.1; also the test vector of Rust's rand_xoshiro.
    expect(words).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ]);
  });

  test("the same seed gives the same numbers, another seed others", () => {
    const first = (seed: number) => {
      const state = seeded(seed);
      return Array.from({ length: 8 }, () => uniform(state));
    };
    expect(first(7)).toEqual(first(7));
    expect(first(7)).not.toEqual(first(8));
  });

  test("is even: each tenth is drawn as often as the others, and 0 and 1 never", () => {
    const state = seeded(1);
    const tenths = new Float64Array(10);
    let [lowest, highest] = [1, 0];
    for (let draw = 0; draw < 1_000_000; draw += 1) {
      const value = uniform(state);
      tenths[Math.floor(value * 10)]! += 1;
      lowest = Math.min(lowest, value);
      highest = Math.max(highest, value);
    }
    const chiSquare = tenths.reduce((sum, count) => sum + (count - 1e5) ** 2 / 1e5, 0);
    // Nine degrees of freedom: 27.9 is exceeded once in a thousand.
    expect(chiSquare).toBeLessThan(27.9);
    expect(lowest).toBeGreaterThan(0);
    expect(highest).toBeLessThan(1);
  });

  test.each([0, -1, 1.5, 2 ** 32, Number.NaN])("refuses the seed %p", (seed) => {
    expect(() => seeded(seed)).toThrow(RangeError);
  });
});
