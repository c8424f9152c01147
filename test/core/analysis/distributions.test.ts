import { exponential, gamma, normal } from "../../../src/core/analysis/distributions";
import { type RandomState, seeded } from "../../../src/core/analysis/random";

const DRAWS = 150_000;

/** Mean and variance with their distance from the expected ones in standard errors of the mean. */
function moments(draw: (state: RandomState) => number) {
  const state = seeded(11);
  const values = Float64Array.from({ length: DRAWS }, () => draw(state));
  const mean = values.reduce((sum, value) => sum + value, 0) / DRAWS;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / DRAWS;
  const third = values.reduce((sum, value) => sum + (value - mean) ** 3, 0) / DRAWS;
  return { mean, variance, skewness: third / variance ** 1.5 };
}

describe("draws", () => {
  test("a normal has mean 0, variance 1 and no skew", () => {
    const { mean, variance, skewness } = moments(normal);
    expect(Math.abs(mean)).toBeLessThan(4 / Math.sqrt(DRAWS));
    expect(Math.abs(variance - 1)).toBeLessThan(4 * Math.sqrt(2 / DRAWS));
    expect(Math.abs(skewness)).toBeLessThan(4 * Math.sqrt(6 / DRAWS));
  });

  test("an exponential has mean 1 and variance 1", () => {
    const { mean, variance } = moments(exponential);
    expect(Math.abs(mean - 1)).toBeLessThan(4 / Math.sqrt(DRAWS));
    expect(Math.abs(variance - 1)).toBeLessThan(4 * Math.sqrt(8 / DRAWS));
  });

  test.each([0.05, 0.4, 1, 3.25, 40])("a gamma of shape %d has that mean, variance and skew", (shape) => {
    const { mean, variance, skewness } = moments((state) => gamma(state, shape));
    expect(Math.abs(mean - shape)).toBeLessThan(4 * Math.sqrt(shape / DRAWS));
    const ofVariance = shape * Math.sqrt((2 + 6 / shape) / DRAWS);
    expect(Math.abs(variance - shape)).toBeLessThan(4 * ofVariance);
    expect(skewness / (2 / Math.sqrt(shape))).toBeCloseTo(1, 1);
  });
});
