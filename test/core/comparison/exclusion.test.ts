import type { Answer } from "../../../src/core/assessment/model";
import { excludesVendor } from "../../../src/core/comparison/exclusion";
import { criterionId, rating } from "../../../src/core/units";
import { smallAssessment } from "../../taskpane/small-assessment";

function excludes(before: Answer, change: Partial<Answer>, criterion = "GAC-01"): boolean {
  const assessment = smallAssessment({ A: { [criterion]: before }, B: {} });
  return excludesVendor(assessment, assessment.vendors[0]!.id, criterionId(criterion), change);
}

describe("a change that would exclude a vendor", () => {
  test.each<[string, Answer, Partial<Answer>, boolean]>([
    ["level 0 on a red flag that has evidence", { evidence: "B" }, { rating: rating(0) }, true],
    ["evidence for a level 0 that had none", { rating: rating(0) }, { evidence: "C" }, true],
    ["level 0 without evidence", {}, { rating: rating(0) }, false],
    ["level 1 with evidence", { evidence: "B" }, { rating: rating(1) }, false],
    [
      "another note on a vendor that is excluded already",
      { rating: rating(0), evidence: "B" },
      { finding: "x" },
      false,
    ],
  ])("%s", (_, before, change, expected) => {
    expect(excludes(before, change)).toBe(expected);
  });

  test("level 0 on a criterion that is no red flag excludes nobody", () => {
    expect(excludes({ evidence: "B" }, { rating: rating(0) }, "PRV-03")).toBe(false);
  });
});
