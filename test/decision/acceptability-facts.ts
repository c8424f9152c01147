import { comparisonMatrix } from "../../src/core/analysis/comparison-matrix";
import { weightDrawer } from "../../src/core/analysis/draw-weights";
import {
  defaultFirmnessSettings,
  type RankShares,
  type WeightsDrawn,
} from "../../src/core/analysis/firmness";
import { vendorGaps } from "../../src/core/analysis/gap-points";
import { seeded } from "../../src/core/analysis/random";
import { rankCounts } from "../../src/core/analysis/rank-counts";
import { gapSimulation, weightSimulation } from "../../src/core/analysis/simulation";
import type { Assessment } from "../../src/core/assessment/model";
import { compare } from "../../src/core/scoring/compare";
import { domainId } from "../../src/core/units";
import { categoryAssessment, sensitivity } from "../rdr-assessments";
import { scoringExamples } from "../scoring-examples";
import { assessment, gravest, vendor } from "../small-assessment";
import { betaUpTo } from "./incomplete-beta";
import { firstUnderDirichlet } from "./three-domains";

export const DRAWS = 200_000;

/** A share of draws that has an exact answer. */
export interface Fact {
  readonly name: string;
  readonly exact: number;
  readonly simulated: number;
  /** Four standard errors of the simulated share. */
  readonly tolerance: number;
}

export function acceptabilityFacts(): readonly Fact[] {
  const two = twoDomains();
  const three = threeDomains();
  const fourth = scoringExamples()[3]!.assessment;
  const critical = 1 - (1 - 49.95 / 93.75);
  return [
    fact("two domains, any weights, A first", 1 - 0.4995, first(ifWeights(two, "any"), "A")),
    fact(
      "two domains, around 35:65, A first",
      1 - betaUpTo(0.4995, 17.5, 32.5),
      first(ifWeights(two, "around"), "A"),
    ),
    fact(
      "three domains, around 50:30:20, A first",
      firstUnderDirichlet(
        [25, 15, 10],
        [
          [25, 75, 50],
          [50, 25, 75],
          [50, 50, 25],
        ],
      ),
      first(ifWeights(three, "around"), "A"),
    ),
    fact("fourth worked example, gaps filled, Cedar Rooms first", critical, first(ifGaps(fourth), "C")),
    fact("fourth worked example, gaps filled, Birchline first", 1 - critical, first(ifGaps(fourth), "B")),
  ];
}

/** First place of each company under any category weights: shared places lie on both sides of the exact share. */
export function indexFirstPlaces() {
  const simulated = ifWeights(categoryAssessment(), "any");
  return sensitivity().map(({ company, rank1_exact: exact }, place) => {
    const { ranks = [], sharedFirst = 0 } = simulated[place] ?? {};
    const upTo = ranks[0] ?? Number.NaN;
    const tolerance = toleranceOf(exact);
    const isReproduced = exact >= upTo - sharedFirst - tolerance && exact <= upTo + tolerance;
    return { company, exact, alone: upTo - sharedFirst, upTo, isReproduced };
  });
}

/** The largest distance to any of the 196 published shares, on unrounded scores as they were computed there. */
export function indexLargestDistance(): number {
  const companies = sensitivity();
  const matrix = comparisonMatrix(categoryAssessment(), compare(categoryAssessment()))!;
  const draw = weightDrawer("any", matrix.shares, 50);
  const counts = rankCounts(matrix.vendors);
  const [state, weights, keys] = [seeded(1), new Float64Array(3), new Float64Array(companies.length)];
  for (let run = 0; run < DRAWS; run += 1) {
    draw(state, weights);
    for (let place = 0; place < keys.length; place += 1) {
      keys[place] = weights.reduce(
        (sum, weight, column) => sum + weight * matrix.worst[place * 3 + column]!,
        0,
      );
    }
    counts.add(keys);
  }
  const shares = counts.shares();
  const distances = companies.flatMap(({ rank_acceptability: published }, place) =>
    published.map((share, rank) => Math.abs(share - shares[place]!.ranks[rank]!)),
  );
  return Math.max(...distances);
}

function fact(name: string, exact: number, simulated: number): Fact {
  return { name, exact, simulated, tolerance: toleranceOf(exact) };
}

function toleranceOf(share: number): number {
  return 4 * Math.sqrt((share * (1 - share)) / DRAWS) + 1e-12;
}

function first(vendors: readonly RankShares[], id: string): number {
  return vendors.find(({ vendor: one }) => one === id)?.ranks[0] ?? Number.NaN;
}

function ifWeights(asked: Assessment, weights: WeightsDrawn): readonly RankShares[] {
  const simulation = weightSimulation(
    comparisonMatrix(asked, compare(asked))!,
    weights,
    defaultFirmnessSettings,
  );
  simulation.advance(DRAWS);
  return simulation.result().vendors;
}

function ifGaps(asked: Assessment): readonly RankShares[] {
  const comparison = compare(asked);
  const matrix = comparisonMatrix(asked, comparison)!;
  const gaps = vendorGaps(asked, comparison, matrix);
  const simulation = gapSimulation(
    matrix,
    gaps,
    asked.settings.thresholds,
    "stated",
    defaultFirmnessSettings,
  );
  simulation.advance(DRAWS);
  return simulation.result().vendors;
}

/** A's risk is 100 times the share of security, B's 50 whatever the weights. */
function twoDomains(): Assessment {
  return bySums({ PRV: 35, SEC: 65 }, { A: { "PRV-01": 4, "SEC-01": 0 }, B: { "PRV-01": 2, "SEC-01": 2 } });
}

function threeDomains(): Assessment {
  return bySums(
    { PRV: 50, SEC: 30, REM: 20 },
    {
      A: { "PRV-01": 3, "SEC-01": 1, "REM-01": 2 },
      B: { "PRV-01": 2, "SEC-01": 3, "REM-01": 1 },
      C: { "PRV-01": 2, "SEC-01": 2, "REM-01": 3 },
    },
  );
}

/** No harm is Critical, so that the sums alone decide. */
function bySums(
  weights: Readonly<Record<string, number>>,
  ratings: Readonly<Record<string, Readonly<Record<string, number>>>>,
): Assessment {
  const whole = assessment(
    Object.keys(weights).map((id) => gravest(`${id}-01`)),
    Object.entries(ratings).map(([letter, answers]) => vendor(letter, answers)),
    { domains: Object.entries(weights).map(([id, weight]) => ({ id: domainId(id), title: id, weight })) },
  );
  return { ...whole, settings: { ...whole.settings, bands: { moderate: 15, high: 30, critical: 101 } } };
}
