import * as fc from "fast-check";
import { withConfirmed } from "../../../src/core/proposals/confirmed-answer";
import { newRound } from "../../../src/core/rounds/new-round";
import { compare } from "../../../src/core/scoring/compare";
import { criterionId, isoDate, rating } from "../../../src/core/units";
import { smallAssessment } from "../../taskpane/small-assessment";
import { anyAssessment } from "../scoring/arbitrary-assessment";

const start = { on: isoDate("2027-11-12"), origin: "Round of 12 November 2026" };
const answered = smallAssessment(
  {
    A: {
      "PRV-03": {
        rating: rating(3),
        second: rating(2),
        evidence: "B",
        reference: "Contract 4.2",
        assessor: "A name",
        condition: "Audit within a year",
      },
      "GAC-01": { rating: "NA", reason: "Not sold there", approver: "A name" },
      "SEC-04": { rating: { unreadable: "three" } },
    },
    B: {},
  },
  { assessedOn: isoDate("2026-11-12") },
);

describe("a new round", () => {
  const round = newRound(answered, start);
  const answerOf = (id: string) => round.vendors[0]?.answers.get(criterionId(id));

  test("proposes what counted, with where it comes from", () => {
    expect(round.proposals).toEqual([
      { vendor: "A", criterion: "PRV-03", rating: 2, evidence: "B", origin: start.origin },
      { vendor: "A", criterion: "GAC-01", rating: "NA", evidence: undefined, origin: start.origin },
    ]);
  });

  test("starts without ratings and approvals, and keeps references, reasons and conditions", () => {
    expect(answerOf("PRV-03")).toEqual({ reference: "Contract 4.2", condition: "Audit within a year" });
    expect(answerOf("GAC-01")).toEqual({ reason: "Not sold there" });
    expect(compare(round).vendors.map(({ missing }) => missing.length)).toEqual([3, 3]);
  });

  test("keeps the figures of the round before", () => {
    const before = compare(answered).vendors[0]!;
    expect(round.previousRound?.assessedOn).toBe("2026-11-12");
    expect(round.previousRound?.vendors[0]).toMatchObject({
      id: "A",
      worst: before.worst,
      best: before.best,
    });
    expect(round.previousRound?.vendors[0]?.answers.get(criterionId("PRV-03"))).toEqual({
      rating: 2,
      evidence: "B",
      residualWorst: before.criteria.get(criterionId("PRV-03"))?.worst,
    });
  });

  test("is reviewed a year after it starts", () => {
    expect(round.assessedOn).toBe("2027-11-12");
    expect(round.project.nextReview).toBe("2028-11-12");
  });

  test("gives back the figures of the round before once every proposal is confirmed, where one assessor answered", () => {
    fc.assert(
      fc.property(anyAssessment, (assessment) => {
        const plain = withoutApprovals(assessment);
        const next = newRound(plain, { ...start, on: start.on });
        const confirmed = withConfirmed(next, next.proposals ?? []);
        const figures = (of: typeof plain) =>
          compare({ ...of, assessedOn: undefined }).vendors.map(({ worst, best, tier, rank }) => ({
            worst,
            best,
            tier,
            rank,
          }));
        expect(figures(confirmed)).toEqual(figures(plain));
      }),
      { numRuns: 60, seed: 20_261_112 },
    );
  });
});

/** Approvals do not carry over, by intent; what cannot be read is not proposed. */
function withoutApprovals(assessment: Parameters<typeof newRound>[0]): typeof answered {
  return {
    ...assessment,
    assessedOn: isoDate("2026-11-12"),
    vendors: assessment.vendors.map((vendor) => ({
      ...vendor,
      answers: new Map(
        [...vendor.answers].map(([id, answer]) => [
          id,
          { ...answer, approver: undefined, override: undefined },
        ]),
      ),
    })),
  };
}
