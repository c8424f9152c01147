import { criterionWeight, domainWeight } from "../../../src/core/scoring/counted-weight";

describe("a weight", () => {
  test("of a criterion counts from 0 to 100", () => {
    expect([0, 2.25, 100].map(criterionWeight)).toEqual([0, 2.25, 100]);
  });

  test.each([-1, 100.1, Number.NaN, { unreadable: "much" }])(
    "of a criterion counts 0 when it is %j",
    (weight) => {
      expect(criterionWeight(weight)).toBe(0);
    },
  );

  test("of a domain has no upper end", () => {
    expect(domainWeight(250)).toBe(250);
  });

  test.each([-1, Number.NaN, Infinity, { unreadable: "" }])(
    "of a domain counts 0 when it is %j",
    (weight) => {
      expect(domainWeight(weight)).toBe(0);
    },
  );
});
