import { isNoTrial, levelNow, NO_TRIAL, withTrial } from "../../../src/core/analysis/trial";
import { compare } from "../../../src/core/scoring/compare";
import { criterionId, domainId, rating, vendorId } from "../../../src/core/units";
import { assessment, criterion, vendor } from "../../small-assessment";

const A = vendorId("A");
const PRV = criterionId("PRV-01");
const SEC = criterionId("SEC-01");
const given = assessment(
  [criterion("PRV-01"), criterion("SEC-01")],
  [
    vendor("A", { "PRV-01": 1, "SEC-01": { rating: rating(3), second: rating(1), evidence: "A" } }),
    vendor("B", { "PRV-01": 2, "SEC-01": 2 }),
  ],
);
const answerOf = (after: typeof given, id: typeof PRV) => after.vendors[0]?.answers.get(id);

describe("a trial", () => {
  test("changes weights and answers, and leaves the assessment it starts from alone", () => {
    const tried = withTrial(given, {
      weights: new Map([[domainId("SEC"), 0]]),
      answers: [{ vendor: A, criterion: PRV, level: 4, evidence: "B" }],
    });
    expect(tried.domains.map(({ weight }) => weight)).toEqual([1, 0]);
    expect(answerOf(tried, PRV)).toEqual({ rating: 4, evidence: "B" });
    expect(answerOf(given, PRV)).toEqual({ rating: 1, evidence: "A" });
    expect(compare(tried).vendors.map(({ rank }) => rank)).toEqual([1, 2]);
  });

  test("assumed evidence leaves the level, a level leaves the evidence", () => {
    const one = { vendor: A, criterion: PRV };
    expect(answerOf(withTrial(given, { ...NO_TRIAL, answers: [{ ...one, evidence: "C" }] }), PRV)).toEqual({
      rating: 1,
      evidence: "C",
    });
    expect(answerOf(withTrial(given, { ...NO_TRIAL, answers: [{ ...one, level: 3 }] }), PRV)).toEqual({
      rating: 3,
      evidence: "A",
    });
  });

  test("where two people rated, the level is tried as the agreed one", () => {
    const tried = withTrial(given, { ...NO_TRIAL, answers: [{ vendor: A, criterion: SEC, level: 4 }] });
    expect(answerOf(tried, SEC)).toEqual({ rating: 3, second: 1, agreed: 4, evidence: "A" });
    expect(levelNow(answerOf(given, SEC))).toBe(1);
    expect(levelNow(answerOf(tried, SEC))).toBe(4);
  });

  test("an answer added but not changed is nothing yet", () => {
    const trial = { ...NO_TRIAL, answers: [{ vendor: A, criterion: PRV }] };
    expect(isNoTrial(trial)).toBe(true);
    expect(withTrial(given, trial)).toEqual(given);
    expect(isNoTrial({ ...trial, weights: new Map([[domainId("PRV"), 2]]) })).toBe(false);
  });
});
