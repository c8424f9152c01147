import { vendorLetter } from "../../../src/core/assessment/vendor-letter";

describe("a vendor's letter", () => {
  test.each([
    [0, "A"],
    [1, "B"],
    [19, "T"],
    [25, "Z"],
    [26, "AA"],
    [27, "AB"],
    [701, "ZZ"],
  ])("at place %i is %s", (index, letter) => {
    expect(vendorLetter(index)).toBe(letter);
  });

  test.each([-1, 702])("does not exist at place %i", (index) => {
    expect(() => vendorLetter(index)).toThrow(RangeError);
  });
});
