import type { Answer } from "../../../src/core/assessment/model";
import { mustReconcile } from "../../../src/core/scoring/reconciliation";
import { rating } from "../../../src/core/units";

const broken = { unreadable: "maybe" };

describe("two assessors", () => {
  test.each<[string, Answer, boolean]>([
    ["two apart must agree", { rating: rating(1), second: rating(3) }, true],
    ["one apart need not", { rating: rating(2), second: rating(3) }, false],
    ["two apart but for binary noise must agree", { rating: rating(2.01), second: rating(0.01) }, true],
    ["IE against 0 must agree, though it stands only one below", { rating: "IE", second: rating(0) }, true],
    ["IE against 0.5 must agree, in either place", { rating: rating(0.5), second: "IE" }, true],
    ["IE against IE need not", { rating: "IE", second: "IE" }, false],
    ["N/A against a rating must agree", { rating: "NA", second: rating(4) }, true],
    ["N/A against IE must agree", { rating: "NA", second: "IE" }, true],
    ["unreadable against a rating must agree", { rating: broken, second: rating(0) }, true],
    ["both unreadable need not", { rating: broken, second: broken }, false],
    ["one alone need not", { rating: rating(0) }, false],
    ["the second alone need not", { second: rating(0) }, false],
    ["that have agreed need not", { rating: rating(0), second: rating(4), agreed: rating(2) }, false],
  ])("%s", (_, answer, expected) => {
    expect(mustReconcile(answer, 2)).toBe(expected);
  });

  test("must agree from the difference a buyer has set", () => {
    expect(mustReconcile({ rating: rating(2), second: rating(3) }, 1)).toBe(true);
  });
});
