import { comparisonMatrix } from "../../../src/core/analysis/comparison-matrix";
import { smallestWeightChange, weightStability } from "../../../src/core/analysis/weight-stability";
import type { Assessment } from "../../../src/core/assessment/model";
import { domainWeight } from "../../../src/core/scoring/counted-weight";
import { compare } from "../../../src/core/scoring/compare";
import type { ComparisonResult } from "../../../src/core/scoring/result";
import { domainId } from "../../../src/core/units";
import { randomAssessment } from "../../random-assessment";
import { scoringExamples } from "../../scoring-examples";
import { assessment, criterion, vendor } from "../../small-assessment";

function stabilityOf(asked: Assessment) {
  const matrix = comparisonMatrix(asked, compare(asked));
  return matrix === undefined ? [] : weightStability(matrix);
}

/** The comparison with one domain at another share of those that count, the others in their proportions. */
function at(asked: Assessment, moved: string, share: number) {
  const { domains: counting } = comparisonMatrix(asked, compare(asked))!;
  const others = asked.domains
    .filter(({ id }) => id !== moved && counting.includes(id))
    .reduce((sum, { weight }) => sum + domainWeight(weight), 0);
  const domains = asked.domains.map((domain) =>
    domain.id === moved ? { ...domain, weight: (share / (1 - share)) * others } : domain,
  );
  return compare({ ...asked, domains });
}

/** A's risk is 68.75 times the share of security, B's 68.75 times a quarter: they are level at a share of a quarter. */
const TWO = assessment(
  [criterion("PRV-01"), criterion("SEC-01")],
  [vendor("A", { "PRV-01": 4, "SEC-01": 0 }), vendor("B", { "PRV-01": 3, "SEC-01": 3 })],
  {
    domains: [
      { id: domainId("PRV"), title: "Privacy", weight: 90 },
      { id: domainId("SEC"), title: "Security", weight: 10 },
    ],
  },
);

describe("how far a weight can move", () => {
  test("two domains: up to where the shown figures meet", () => {
    const [privacy, security] = stabilityOf(TWO);
    // B is shown as 17.2; A is shown as 17.2 from 17.15 on, and as 17.3 from 17.25 on.
    expect(security).toMatchObject({ domain: "SEC", now: 0.1, from: 0 });
    expect(security!.to).toBeCloseTo(17.15 / 68.75, 12);
    expect(security!.leaderChanges).toHaveLength(1);
    expect(security!.leaderChanges[0]).toMatchObject({ way: "above", first: ["B"] });
    expect(security!.leaderChanges[0]!.share).toBeCloseTo(17.25 / 68.75, 12);
    const share = 17.25 / 68.75;
    expect(security!.leaderChanges[0]!.weight).toBeCloseTo((90 * share) / (1 - share), 9);
    expect(privacy!.leaderChanges[0]).toMatchObject({ way: "below", first: ["B"] });
    expect(privacy!.leaderChanges[0]!.share).toBeCloseTo(1 - share, 12);
  });

  test("the smallest change is the nearest of all domains", () => {
    const stability = stabilityOf(TWO);
    const change = smallestWeightChange(stability)!;
    for (const { leaderChanges } of stability) {
      for (const { share, now } of leaderChanges) {
        expect(Math.abs(change.share - change.now)).toBeLessThanOrEqual(Math.abs(share - now));
      }
    }
  });

  test("fourth worked example: no weight can change first place, because the tier decides", () => {
    const stability = stabilityOf(scoringExamples()[3]!.assessment);
    expect(stability).toHaveLength(4);
    expect(smallestWeightChange(stability)).toBeUndefined();
  });

  test("one domain alone has no interval", () => {
    expect(stabilityOf(assessment([criterion("PRV-01")], TWO.vendors))).toEqual([]);
  });

  describe("cases that the sums decide", () => {
    const cases = Array.from({ length: 20 }, (_, index) => sumsDecide(index + 1));
    const probes = cases.flatMap((asked) => stabilityOf(asked).map((stability) => ({ asked, ...stability })));

    test("within the interval every rank stays", () => {
      for (const { asked, domain, from, to } of probes) {
        for (const part of [0.01, 0.5, 0.99]) {
          expect(ranks(at(asked, domain, from + part * (to - from)))).toEqual(ranks(compare(asked)));
        }
      }
    });

    test("beyond the interval some rank changes", () => {
      const ends = probes.flatMap(({ asked, domain, from, to }) =>
        [from - 1e-7, to + 1e-7].map((share) => ({ asked, domain, share })),
      );
      const inside = ends.filter(({ share }) => share > 0 && share < 1);
      expect(inside.length).toBeGreaterThan(60);
      for (const { asked, domain, share } of inside) {
        expect(ranks(at(asked, domain, share))).not.toEqual(ranks(compare(asked)));
      }
    });

    test("first place goes to those it says, where it says", () => {
      const changes = probes.flatMap(({ asked, leaderChanges }) =>
        leaderChanges.map((change) => ({ asked, ...change })),
      );
      expect(changes.length).toBeGreaterThan(30);
      for (const { asked, domain, share, way, now, first } of changes) {
        const leaders = (where: number) =>
          at(asked, domain, where)
            .vendors.filter(({ rank }) => rank === 1)
            .map(({ id }) => id);
        expect(leaders(share + (way === "above" ? 1e-7 : -1e-7))).toEqual(first);
        expect(leaders(share + (way === "above" ? -1e-7 : 1e-7))).not.toEqual(first);
        expect(leaders((share + now) / 2)).toEqual(expect.arrayContaining(leaders(now)));
      }
    });
  });
});

function ranks({ vendors }: ComparisonResult): readonly (number | undefined)[] {
  return vendors.map(({ rank }) => rank);
}

/** Without red flags and severe critical items, so that weights can change the order. */
function sumsDecide(index: number): Assessment {
  const drawn = randomAssessment(index, { vendors: 5, criteria: 16 });
  return {
    ...drawn,
    criteria: drawn.criteria.map((one) => ({ ...one, redFlag: false })),
    settings: { ...drawn.settings, bands: { moderate: 15, high: 30, critical: 101 } },
  };
}
