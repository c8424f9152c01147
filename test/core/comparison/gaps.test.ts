import type { Answer } from "../../../src/core/assessment/model";
import { gapsOf } from "../../../src/core/comparison/gaps";
import { compare } from "../../../src/core/scoring/compare";
import { rating } from "../../../src/core/units";
import { smallAssessment } from "../../taskpane/small-assessment";

function gaps(answers: Readonly<Record<string, Answer>>) {
  const assessment = smallAssessment({ A: answers, B: {} });
  return gapsOf(assessment, assessment.vendors[0]!, compare(assessment).vendors[0]!).map(
    ({ kind, criteria }) => [kind, ...criteria],
  );
}

describe("what a vendor's answers lack", () => {
  test("nothing, when every rating has evidence", () => {
    const proven = { rating: rating(3), evidence: "B" } as const;
    expect(gaps({ "PRV-03": proven, "GAC-01": proven, "SEC-04": proven })).toEqual([]);
  });

  test("open points, missing answers and red flags without evidence are told apart", () => {
    expect(gaps({ "GAC-01": { rating: rating(3) }, "SEC-04": { rating: "IE" } })).toEqual([
      ["not rated", "PRV-03"],
      ["no usable answer", "SEC-04"],
      ["red flag without evidence", "GAC-01"],
    ]);
  });

  test("not applicable needs a reason and an approver, and assessors far apart have to agree", () => {
    const apart = { rating: rating(4), second: rating(1), evidence: "A" } as const;
    expect(
      gaps({
        "PRV-03": { rating: "NA", reason: "No such data" },
        "GAC-01": apart,
        "SEC-04": { rating: rating(2) },
      }),
    ).toEqual([
      ["not applicable without reason or approver", "PRV-03"],
      ["without evidence", "SEC-04"],
      ["to reconcile", "GAC-01"],
    ]);
  });
});
