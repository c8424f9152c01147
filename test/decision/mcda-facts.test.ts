import { mcdaExamples } from "../mcda-examples";
import { mcdaFacts, NOT_OF_THIS_METHOD } from "./mcda-facts";

describe("published worked examples of decision methods", () => {
  test.each(mcdaFacts())("$id comes out with its printed figures", ({ largestDistance, tolerance }) => {
    expect(largestDistance).toBeLessThanOrEqual(tolerance);
  });

  test("every example is reproduced, or it is said why it is of another method", () => {
    const dealtWith = [...mcdaFacts().map(({ id }) => id), ...Object.keys(NOT_OF_THIS_METHOD)];
    expect(dealtWith.toSorted()).toEqual(
      mcdaExamples()
        .map(({ id }) => id)
        .toSorted(),
    );
  });
});
