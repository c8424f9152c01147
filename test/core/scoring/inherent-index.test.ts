import { inherentIndex } from "../../../src/core/scoring/inherent-index";

describe("the inherent index", () => {
  test.each([
    [1, 1, 0.0625],
    [3, 3, 0.6875],
    [3, 4, 0.75],
    [4, 1, 0.8125],
    [4, 4, 1],
  ])("of severity %d and likelihood %d is %d when severity comes first", (severity, likelihood, expected) => {
    expect(inherentIndex(severity, likelihood, "severity-first")).toBe(expected);
  });

  test("as a product ties catastrophic but unlikely with trivial but certain", () => {
    expect(inherentIndex(4, 1, "product")).toBe(0.25);
    expect(inherentIndex(1, 4, "product")).toBe(0.25);
  });
});
