import { compare } from "../../../src/core/scoring/compare";
import { criterionId, rating, vendorId } from "../../../src/core/units";
import { answeredOf, openPoints } from "../../../src/taskpane/session/open-points";
import { smallAssessment } from "../small-assessment";

const assessment = smallAssessment({
  A: { "GAC-01": { rating: rating(3) }, "SEC-04": { rating: "IE" } },
  B: { "PRV-03": { rating: { unreadable: "7" } } },
});
const comparison = compare(assessment);
const words = (order: "by-criterion" | "by-vendor") =>
  openPoints(assessment, comparison, order).map(({ vendor, criterion }) => `${vendor} ${criterion}`);

describe("open points", () => {
  test("by criterion begin with the red flags and go through the vendors", () => {
    expect(words("by-criterion")).toEqual(["B GAC-01", "A PRV-03", "B PRV-03", "B SEC-04"]);
  });

  test("by vendor finish one vendor before the next", () => {
    expect(words("by-vendor")).toEqual(["A PRV-03", "B GAC-01", "B PRV-03", "B SEC-04"]);
  });

  test("what is proposed is open, also where a rating stands; not where nobody asks any more", () => {
    const [vendor, criterion] = [vendorId("A"), criterionId("GAC-01")];
    const proposed = { ...assessment, proposals: [{ vendor, criterion, origin: "Reworded" }] };
    const first = openPoints(proposed, comparison, "by-criterion")[0];
    expect(first).toEqual({ vendor: "A", criterion: "GAC-01" });
    const unused = { ...proposed, criteria: proposed.criteria.map((one) => ({ ...one, inUse: false })) };
    expect(openPoints(unused, compare(unused), "by-vendor")).toEqual([]);
  });

  test("what was asked without an answer is answered, what cannot be read is not", () => {
    expect(comparison.vendors.map(answeredOf)).toEqual([
      { answered: 2, total: 3 },
      { answered: 0, total: 3 },
    ]);
  });
});
