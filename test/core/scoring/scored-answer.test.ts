import type { Answer, Criterion, Settings } from "../../../src/core/assessment/model";
import { scoredAnswer } from "../../../src/core/scoring/scored-answer";
import { scoredCriterion } from "../../../src/core/scoring/scored-criterion";
import { isoDate, rating } from "../../../src/core/units";
import { exampleSettings } from "../../scoring-examples";
import { NOT_APPLICABLE, criterion, gravest } from "../../small-assessment";

function scored(answer: Answer, part: Partial<Criterion> = {}, settings: Settings = exampleSettings) {
  const flag = scoredCriterion(criterion("PRV-01", { redFlag: true, ...part }), settings);
  return scoredAnswer(flag, answer, { settings, assessedOn: isoDate("2026-11-12") }).result;
}

const override = {
  reason: "Only vendor with this service",
  approver: "Project owner",
  until: isoDate("2027-06-30"),
};

describe("a red flag", () => {
  test.each<[string, Answer, object]>([
    ["rated 0 with evidence knocks out", { rating: rating(0), evidence: "C" }, { tier: 2, isKnockOut: true }],
    ["rated 0.4999 with evidence knocks out", { rating: rating(0.4999), evidence: "B" }, { tier: 2 }],
    ["rated 0.5 is conditional", { rating: rating(0.5), evidence: "B" }, { tier: 1, isKnockOut: false }],
    ["rated 0 without evidence is conditional", { rating: rating(0) }, { tier: 1, isKnockOut: false }],
    ["rated 1.4999 is conditional", { rating: rating(1.4999), evidence: "A" }, { tier: 1 }],
    ["rated 1.5 is clear", { rating: rating(1.5), evidence: "A" }, { tier: 0 }],
    ["claimed 4 and capped to 2 by a statement is clear", { rating: rating(4), evidence: "C" }, { tier: 0 }],
    ["claimed 4 without evidence is conditional", { rating: rating(4) }, { tier: 1 }],
    ["left blank is conditional", {}, { tier: 1, state: "blank" }],
    ["of insufficient evidence is conditional", { rating: "IE", evidence: "A" }, { tier: 1 }],
    ["that does not apply never knocks out", NOT_APPLICABLE, { tier: 0, state: "NA" }],
    [
      "rated 0 and overridden is conditional and stays a knock-out in print",
      { rating: rating(0), evidence: "A", override },
      { tier: 1, isKnockOut: true, isOverridden: true },
    ],
    [
      "rated 0 and overridden too late stays excluded",
      { rating: rating(0), evidence: "A", override: { ...override, until: isoDate("2026-11-11") } },
      { tier: 2, isOverridden: false },
    ],
    [
      "rated 1 needs no override",
      { rating: rating(1), evidence: "A", override },
      { tier: 1, isOverridden: false },
    ],
  ])("%s", (_, answer, expected) => {
    expect(scored(answer)).toMatchObject(expected);
  });

  test("rated 0 with a grade that proves nothing is conditional", () => {
    const settings = { ...exampleSettings, caps: { A: 4, B: 3, C: 0 } };
    expect(scored({ rating: rating(0), evidence: "C" }, {}, settings).tier).toBe(1);
  });

  test("switched off never binds", () => {
    const redFlagOff = { reason: "Covered by another contract", approver: "Project owner" };
    expect(scored({ rating: rating(0), evidence: "A" }, { redFlagOff }).tier).toBe(0);
  });
});

describe("a severe critical item", () => {
  const ungraded = { rating: rating(2), evidence: "A" } as const;

  test("is a harm of severity 4 whose worst residual risk is Critical, whatever its weight", () => {
    expect(scored(ungraded, gravest("PRV-01", { weight: 0 }))).toMatchObject({
      worst: 50,
      isSevereCritical: true,
    });
  });

  test("is none below Critical, nor below severity 4", () => {
    expect(scored({ rating: rating(2.1), evidence: "A" }, gravest("PRV-01")).isSevereCritical).toBe(false);
    expect(scored({}, { scale: 3 })).toMatchObject({ band: "Critical", isSevereCritical: false });
  });
});

describe("readings", () => {
  test.each<[string, Answer, number, number]>([
    ["run from the cap to the rating", { rating: rating(4), evidence: "C" }, 2, 4],
    ["are the rating where evidence proves it", { rating: rating(2), evidence: "B" }, 2, 2],
    ["run from 0 without evidence", { rating: rating(3) }, 0, 3],
    ["of IE run from 0 to 4 whatever the grade", { rating: "IE", evidence: "A" }, 0, 4],
    ["keep fractions", { rating: rating(3.25), evidence: "B" }, 3, 3.25],
  ])("%s", (_, answer, worstReading, bestReading) => {
    const result = scored(answer, gravest("PRV-01"));
    expect(result).toMatchObject({ worstReading, bestReading, inherent: 100 });
    expect(result.worst).toBeCloseTo(100 - 25 * worstReading, 9);
    expect(result.best).toBeCloseTo(100 - 25 * bestReading, 9);
  });
});
