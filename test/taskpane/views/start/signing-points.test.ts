import { compare } from "../../../../src/core/scoring/compare";
import { rating } from "../../../../src/core/units";
import {
  countCriteria,
  ratingsToReconcile,
  redFlagsWithoutEvidence,
} from "../../../../src/taskpane/views/start/signing-points";
import { smallAssessment } from "../../small-assessment";

describe("points before signing", () => {
  test("a rated red flag without a readable grade is without evidence; an open one is not rated yet", () => {
    const assessment = smallAssessment({
      A: { "GAC-01": { rating: rating(3) }, "SEC-04": { rating: rating(3) } },
      B: {},
    });
    const found = redFlagsWithoutEvidence(assessment, compare(assessment));
    expect(found.map(({ vendor, criteria }) => [vendor.id, criteria])).toEqual([["A", ["GAC-01"]]]);
    expect(countCriteria(found)).toBe(1);
  });

  test("a graded red flag is in order, an unreadable grade is not", () => {
    const assessment = smallAssessment({
      A: { "GAC-01": { rating: rating(3), evidence: "B" } },
      B: { "GAC-01": { rating: rating(3), evidence: { unreadable: "D" } } },
    });
    const found = redFlagsWithoutEvidence(assessment, compare(assessment));
    expect(found.map(({ vendor }) => vendor.id)).toEqual(["B"]);
  });

  test("two assessors two levels apart must agree first", () => {
    const assessment = smallAssessment({
      A: { "SEC-04": { rating: rating(4), second: rating(2), evidence: "B" } },
      B: {},
    });
    expect(ratingsToReconcile(compare(assessment)).map(({ criteria }) => criteria)).toEqual([["SEC-04"]]);
  });
});
