import type { Proposal } from "../../../src/core/assessment/model";
import {
  confirmedAnswer,
  proposalsFor,
  withConfirmed,
  withoutProposals,
} from "../../../src/core/proposals/confirmed-answer";
import { compare } from "../../../src/core/scoring/compare";
import { criterionId, rating, vendorId } from "../../../src/core/units";
import { smallAssessment } from "../../taskpane/small-assessment";

const A = vendorId("A");
const criterion = criterionId("PRV-03");
const imported: Proposal = {
  vendor: A,
  criterion,
  rating: rating(2),
  evidence: "B",
  origin: "RDR 2022, P4 62.5",
};
const earlier: Proposal = { ...imported, rating: rating(3), origin: "Round of 12 November 2026" };
const proposed = smallAssessment(undefined, { proposals: [imported, earlier] });
const answerAfter = (assessment: typeof proposed) => assessment.vendors[0]?.answers.get(criterion);

describe("a proposal", () => {
  test("counts for nothing before it is confirmed", () => {
    expect(compare(proposed)).toEqual(compare(smallAssessment()));
  });

  test("becomes rating, evidence and reference when confirmed, and leaves nothing to settle there", () => {
    const after = withConfirmed(proposed, [imported]);
    expect(answerAfter(after)).toEqual({ rating: 2, evidence: "B", reference: "RDR 2022, P4 62.5" });
    expect(after.proposals).toBeUndefined();
  });

  test("leaves no answer behind when dismissed", () => {
    const after = withoutProposals(proposed, [imported]);
    expect(answerAfter(after)).toBeUndefined();
    expect(proposalsFor(after, A, criterion)).toEqual([earlier]);
  });

  test("keeps the reference that stands there, and names its origin once", () => {
    expect(confirmedAnswer({ reference: "Contract 4.2" }, imported).reference).toBe(
      "Contract 4.2; RDR 2022, P4 62.5",
    );
    expect(confirmedAnswer({ reference: "RDR 2022, P4 62.5" }, imported).reference).toBe("RDR 2022, P4 62.5");
    expect(confirmedAnswer({ reference: " " }, imported).reference).toBe("RDR 2022, P4 62.5");
  });

  test("without a readable rating leaves the rating as it is", () => {
    const blank = { ...imported, rating: undefined };
    expect(confirmedAnswer({ rating: rating(4) }, blank)).toEqual({ reference: imported.origin });
    expect(confirmedAnswer(undefined, { ...imported, rating: { unreadable: "two" } })).toEqual({
      reference: imported.origin,
    });
  });

  test("for another vendor stays", () => {
    const other: Proposal = { ...imported, vendor: vendorId("B") };
    const both = smallAssessment(undefined, { proposals: [imported, other] });
    expect(withConfirmed(both, [imported]).proposals).toEqual([other]);
  });
});
