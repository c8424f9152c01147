import { comparisonMatrix } from "../../../src/core/analysis/comparison-matrix";
import type { Acceptability, FirmnessSettings, WeightsDrawn } from "../../../src/core/analysis/firmness";
import { defaultFirmnessSettings } from "../../../src/core/analysis/firmness";
import { vendorGaps } from "../../../src/core/analysis/gap-points";
import { gapSimulation, weightSimulation } from "../../../src/core/analysis/simulation";
import type { Assessment } from "../../../src/core/assessment/model";
import { compare } from "../../../src/core/scoring/compare";
import { domainId } from "../../../src/core/units";
import { scoringExamples } from "../../scoring-examples";
import { assessment, gravest, vendor } from "../../small-assessment";
import { betaUpTo } from "../../decision/incomplete-beta";

const DRAWS = 200_000;
const settings: FirmnessSettings = { ...defaultFirmnessSettings, draws: DRAWS };

function ifWeightsWereOthers(asked: Assessment, weights: WeightsDrawn, draws = DRAWS): Acceptability {
  const simulation = weightSimulation(comparisonMatrix(asked, compare(asked))!, weights, settings);
  simulation.advance(draws);
  return simulation.result();
}

function ifGapsWereFilled(asked: Assessment, weights: WeightsDrawn, draws = DRAWS): Acceptability {
  const comparison = compare(asked);
  const matrix = comparisonMatrix(asked, comparison)!;
  const gaps = vendorGaps(asked, comparison, matrix);
  const simulation = gapSimulation(matrix, gaps, asked.settings.thresholds, weights, settings);
  simulation.advance(draws);
  return simulation.result();
}

/** Four standard errors of a share that was drawn this often. */
function tolerance(share: number, draws = DRAWS): number {
  return 4 * Math.sqrt((share * (1 - share)) / draws) + 1e-12;
}

/** Privacy weighs 35 and security 65; A's risk is 100 without its privacy share, B's 50 whatever the weights. */
const TWO_DOMAINS = assessment(
  [gravest("PRV-01"), gravest("SEC-01")],
  [vendor("A", { "PRV-01": 4, "SEC-01": 0 }), vendor("B", { "PRV-01": 2, "SEC-01": 2 })],
  {
    domains: [
      { id: domainId("PRV"), title: "Privacy", weight: 35 },
      { id: domainId("SEC"), title: "Security", weight: 65 },
    ],
    // No harm is Critical here, so that the weights alone decide.
    settings: { ...assessment([], []).settings, bands: { moderate: 15, high: 30, critical: 101 } },
  },
);

describe("if the weights were others", () => {
  // A leads alone above a share of 0.5005, where its risk is shown below 50.0, and shares first place from 0.4995 on.
  test.each([
    ["any", 1 - 0.4995, 0.001],
    ["around", 1 - betaUpTo(0.4995, 17.5, 32.5), betaUpTo(0.5005, 17.5, 32.5) - betaUpTo(0.4995, 17.5, 32.5)],
  ] as const)("two domains, weights drawn %s: as the exact answer says", (weights, first, shared) => {
    const [a, b] = ifWeightsWereOthers(TWO_DOMAINS, weights).vendors;
    expect(Math.abs(a!.ranks[0]! - first)).toBeLessThan(tolerance(first));
    expect(Math.abs(a!.sharedFirst - shared)).toBeLessThan(tolerance(shared));
    expect(b!.ranks[0]! + a!.ranks[0]! - a!.sharedFirst).toBeCloseTo(1, 9);
    expect(b!.sharedFirst).toBe(a!.sharedFirst);
  });

  test("stated weights put every vendor where it stands", () => {
    for (const { assessment: asked } of scoringExamples()) {
      const { vendors } = ifWeightsWereOthers(asked, "stated", 5);
      const places = new Map(vendors.map(({ vendor: id, ranks }) => [id, 1 + ranks.indexOf(1)]));
      for (const { id, rank } of compare(asked).vendors) expect(places.get(id)).toBe(rank);
    }
  });

  test("a tier is worth more than any weight", () => {
    const { assessment: asked } = scoringExamples()[3]!;
    for (const { vendor: id, ranks } of ifWeightsWereOthers(asked, "any", 5000).vendors) {
      expect(ranks[0]).toBe(id === "B" ? 1 : 0);
    }
  });

  test("the ranks of a vendor add up to all draws, also where ranks are shared", () => {
    const { assessment: asked } = scoringExamples()[0]!;
    for (const { ranks } of ifWeightsWereOthers(asked, "around", 1000).vendors) {
      expect(ranks.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    }
  });

  test("a domain that weighs 0 stays out of the draws", () => {
    const domains = TWO_DOMAINS.domains.map((domain) => ({ ...domain, weight: domain.id === "PRV" ? 5 : 0 }));
    const [a] = ifWeightsWereOthers({ ...TWO_DOMAINS, domains }, "any", 1000).vendors;
    expect(a!.ranks[0]).toBe(1);
  });
});

describe("if the gaps were filled", () => {
  test("fourth worked example: Cedar Rooms first in 53 of 100, Birchline in 47", () => {
    const { assessment: asked } = scoringExamples()[3]!;
    const { vendors } = ifGapsWereFilled(asked, "stated");
    const first = new Map(vendors.map(({ vendor: id, ranks }) => [id as string, ranks[0]!]));
    // Level 1.8688 is where 93.75 times the gap is shown as 49.9, below Critical.
    const exact = 1 - (1 - 49.95 / 93.75);
    expect(Math.abs(first.get("C")! - exact)).toBeLessThan(tolerance(exact));
    expect(Math.abs(first.get("B")! - (1 - exact))).toBeLessThan(tolerance(exact));
    expect([first.get("A"), first.get("D")]).toEqual([0, 0]);
    expect([Math.round(100 * exact), Math.round(100 * (1 - exact))]).toEqual([53, 47]);
  });

  test("without a gap nothing is drawn but the weights", () => {
    const { assessment: asked } = scoringExamples()[0]!;
    expect(ifGapsWereFilled(asked, "stated", 3).vendors).toEqual(
      ifWeightsWereOthers(asked, "stated", 3).vendors,
    );
  });

  test("a rating of 0 without evidence knocks out once it is proven", () => {
    const criteria = [gravest("PRV-01", { redFlag: true }), gravest("SEC-01")];
    const unproven = vendor("A", { "PRV-01": { rating: 0 as never }, "SEC-01": 4 });
    const asked = assessment(criteria, [unproven, vendor("B", { "PRV-01": 1, "SEC-01": 0 })]);
    expect(compare(asked).vendors.map(({ rank }) => rank)).toEqual([1, 2]);
    expect(ifGapsWereFilled(asked, "stated", 100).vendors.map(({ ranks }) => ranks[0])).toEqual([0, 1]);
  });
});

describe("any simulation", () => {
  test("gives the same figures however it is divided", () => {
    const { assessment: asked } = scoringExamples()[1]!;
    const matrix = comparisonMatrix(asked, compare(asked))!;
    const [whole, divided] = [1, 2].map(() => weightSimulation(matrix, "around", settings));
    whole!.advance(1000);
    for (const part of [1, 99, 400, 500]) divided!.advance(part);
    expect(divided!.result()).toEqual(whole!.result());
  });

  test.each([0, -1, Infinity, Number.NaN])("refuses the concentration %p", (concentration) => {
    const matrix = comparisonMatrix(TWO_DOMAINS, compare(TWO_DOMAINS))!;
    expect(() => weightSimulation(matrix, "around", { ...settings, concentration })).toThrow(RangeError);
  });
});
