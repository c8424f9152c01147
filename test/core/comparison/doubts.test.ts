import type { Assessment } from "../../../src/core/assessment/model";
import { doubts } from "../../../src/core/comparison/doubts";
import { withBestAnswers, withWorstAnswers } from "../../../src/core/comparison/open-answers";
import { compare } from "../../../src/core/scoring/compare";
import { scoringExamples } from "../../scoring-examples";

/** The definition, word for word: change one vendor's open answers, compare afresh, see who is first. */
function replaceable(assessment: Assessment): readonly string[] {
  const now = compare(assessment);
  const leader = now.vendors.find(({ rank }) => rank === 1)!;
  const { caps } = assessment.settings;
  return now.vendors
    .filter((result) => {
      const turnOut = result.id === leader.id ? withWorstAnswers : withBestAnswers;
      const vendors = assessment.vendors.map((vendor) =>
        vendor.id === result.id ? turnOut(vendor, result, caps) : vendor,
      );
      const first = compare({ ...assessment, vendors }).vendors.filter(({ rank }) => rank === 1);
      return first.length > 1 || first[0]?.id !== leader.id;
    })
    .map(({ id }) => id);
}

describe("open answers that can replace the leader", () => {
  test.each(scoringExamples().map(({ name, assessment }) => [name, assessment] as const))(
    "scoring one vendor afresh finds what comparing all afresh finds: %s",
    (_, assessment) => {
      const comparison = compare(assessment);
      const leader = comparison.vendors.find(({ rank }) => rank === 1)!;
      expect(doubts(assessment, comparison, leader).map(({ vendor }) => vendor.id)).toEqual(
        replaceable(assessment),
      );
    },
  );
});
