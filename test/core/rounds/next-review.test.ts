import { isoDate } from "../../../src/core/units";
import { isReviewDue, oneYearAfter } from "../../../src/core/rounds/next-review";

describe("the next review", () => {
  test.each([
    ["2026-11-12", "2027-11-12"],
    ["2028-02-29", "2029-02-28"],
    ["2027-02-28", "2028-02-28"],
  ])("a year after %s is %s", (day, expected) => {
    expect(oneYearAfter(isoDate(day))).toBe(expected);
  });

  test("is due on its day and later, and never without a day", () => {
    const nextReview = isoDate("2027-11-12");
    expect(isReviewDue({ nextReview }, isoDate("2027-11-11"))).toBe(false);
    expect(isReviewDue({ nextReview }, isoDate("2027-11-12"))).toBe(true);
    expect(isReviewDue({}, isoDate("2099-01-01"))).toBe(false);
    expect(isReviewDue({ nextReview: { unreadable: "2027" } }, isoDate("2099-01-01"))).toBe(false);
  });
});
