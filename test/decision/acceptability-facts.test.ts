import { acceptabilityFacts, indexFirstPlaces, indexLargestDistance } from "./acceptability-facts";

describe("rank acceptability against exact answers", () => {
  test.each(acceptabilityFacts())("$name", ({ exact, simulated, tolerance }) => {
    expect(Math.abs(simulated - exact)).toBeLessThan(tolerance);
  });

  test.each(indexFirstPlaces())("index of 2022, any category weights: first place of $company", (place) => {
    expect(place.isReproduced).toBe(true);
  });

  test("all 196 shares of ranks of the index are those computed there", () => {
    // Two hundred thousand draws here and a million there: five standard errors of a share of one half.
    expect(indexLargestDistance()).toBeLessThan(5 * Math.sqrt(0.25 / 200_000 + 0.25 / 1_000_000));
  });
});
