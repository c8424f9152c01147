import { criterionId, rating, vendorId } from "../../../src/core/units";
import {
  countUnwritten,
  type PendingAnswer,
  withAnswers,
  withPending,
} from "../../../src/taskpane/session/pending-answers";
import { smallAssessment } from "../small-assessment";

const A = vendorId("A");
const B = vendorId("B");
const GAC = criterionId("GAC-01");
const SEC = criterionId("SEC-04");

describe("pending answers", () => {
  test("changes of one rating are joined, the later entry of a field wins", () => {
    const first = withPending([], A, GAC, { rating: rating(2), evidence: "C" });
    expect(withPending(first, A, GAC, { rating: rating(3) })).toEqual([
      { vendor: "A", criterion: "GAC-01", change: { rating: 3, evidence: "C" }, stage: "waiting" },
    ]);
  });

  test("what is on its way is left alone", () => {
    const onItsWay: PendingAnswer = {
      vendor: A,
      criterion: GAC,
      change: { rating: rating(2) },
      stage: "being written",
    };
    expect(withPending([onItsWay], A, GAC, { rating: rating(3) })).toHaveLength(2);
  });

  test("after a refused write a newer change joins the newest entry, so that it stays the last word", () => {
    const refused: PendingAnswer = {
      vendor: A,
      criterion: GAC,
      change: { rating: rating(1) },
      stage: "waiting",
    };
    const newer: PendingAnswer = {
      vendor: A,
      criterion: GAC,
      change: { rating: rating(2) },
      stage: "waiting",
    };
    const pending = withPending([refused, newer], A, GAC, { rating: rating(3) });
    const answered = withAnswers(smallAssessment(), pending);
    expect(answered.vendors[0]?.answers.get(GAC)?.rating).toBe(3);
  });

  test("show in the assessment and leave the rest of the answer as it was", () => {
    const assessment = smallAssessment({ A: { "GAC-01": { finding: "Letter of 3 Nov" } }, B: {} });
    const answered = withAnswers(assessment, withPending([], A, GAC, { rating: rating(2) }));
    expect(answered.vendors[0]?.answers.get(GAC)).toEqual({ rating: 2, finding: "Letter of 3 Nov" });
    expect(answered.vendors[1]).toBe(assessment.vendors[1]);
  });

  test("an emptied field is emptied in the assessment", () => {
    const assessment = smallAssessment({ A: { "GAC-01": { rating: rating(2) } }, B: {} });
    const answered = withAnswers(assessment, withPending([], A, GAC, { rating: undefined }));
    expect(answered.vendors[0]?.answers.get(GAC)?.rating).toBeUndefined();
  });

  test("count as ratings, and no longer once written", () => {
    const pending: PendingAnswer[] = [
      { vendor: A, criterion: GAC, change: { rating: rating(2) }, stage: "being written" },
      { vendor: A, criterion: GAC, change: { evidence: "B" }, stage: "waiting" },
      { vendor: B, criterion: SEC, change: { rating: rating(2) }, stage: "waiting" },
      { vendor: B, criterion: GAC, change: { rating: rating(2) }, stage: "written" },
    ];
    expect(countUnwritten(pending)).toBe(2);
  });
});
