import type { Answer } from "../../../src/core/assessment/model";
import { answerEffect, type AnswerEffect } from "../../../src/core/scoring/answer-effect";
import { compare } from "../../../src/core/scoring/compare";
import { criterionId, isoDate, rating } from "../../../src/core/units";
import { smallAssessment } from "../../taskpane/small-assessment";

function effect(answer: Answer, criterion: string): AnswerEffect {
  const assessment = smallAssessment(
    { A: { [criterion]: answer }, B: {} },
    { assessedOn: isoDate("2026-11-12") },
  );
  const result = compare(assessment).vendors[0]!.criteria.get(criterionId(criterion))!;
  return answerEffect(result, answer, assessment.settings);
}

const override = { reason: "Pilot", approver: "Board", until: isoDate("2027-03-01") };

describe("the effect of an answer to a red flag", () => {
  test.each<[string, Answer, AnswerEffect]>([
    [
      "level 0 with evidence excludes",
      { rating: rating(0), evidence: "B" },
      { tier: "excludes", counting: { kind: "as rated", rating: 0, clearFrom: 2 } },
    ],
    [
      "an override makes that conditional",
      { rating: rating(0), evidence: "B", override },
      { tier: "conditional", counting: { kind: "overridden", rating: 0 } },
    ],
    [
      "level 0 without evidence would exclude",
      { rating: rating(0) },
      { tier: "conditional", counting: { kind: "without evidence", rating: 0, wouldExclude: true } },
    ],
    [
      "no usable answer is conditional",
      { rating: "IE" },
      { tier: "conditional", counting: { kind: "no usable answer" } },
    ],
    [
      "a claim on a statement is capped, and not conditional",
      { rating: rating(3), evidence: "C" },
      { tier: "none", counting: { kind: "capped", rating: 3, counts: 2, grade: "C" } },
    ],
  ])("%s", (_, answer, expected) => {
    expect(effect(answer, "GAC-01")).toEqual(expected);
  });
});

describe("the effect of another answer", () => {
  test.each<[string, Answer, AnswerEffect["counting"]]>([
    [
      "a rating without evidence counts 0",
      { rating: rating(3) },
      { kind: "without evidence", rating: 3, wouldExclude: false },
    ],
    [
      "not applicable without approver counts as unanswered",
      { rating: "NA", reason: "No such data" },
      { kind: "not applicable without reason or approver" },
    ],
    [
      "not applicable with both leaves",
      { rating: "NA", reason: "a", approver: "b" },
      { kind: "not applicable" },
    ],
    [
      "text that is no rating is named",
      { rating: { unreadable: "good" } },
      { kind: "unreadable", text: "good" },
    ],
    ["nothing entered is not answered", {}, { kind: "not answered" }],
  ])("%s", (_, answer, counting) => {
    expect(effect(answer, "PRV-03")).toEqual({ tier: "none", counting });
  });
});
