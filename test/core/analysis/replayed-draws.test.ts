import { comparisonMatrix } from "../../../src/core/analysis/comparison-matrix";
import { weightDrawer } from "../../../src/core/analysis/draw-weights";
import type { FirmnessSettings, WeightsDrawn } from "../../../src/core/analysis/firmness";
import { type GapPoint, vendorGaps } from "../../../src/core/analysis/gap-points";
import { type RandomState, seeded, uniform } from "../../../src/core/analysis/random";
import { gapSimulation, weightSimulation } from "../../../src/core/analysis/simulation";
import type { Answer, Assessment } from "../../../src/core/assessment/model";
import { compare } from "../../../src/core/scoring/compare";
import { type CriterionId, rating } from "../../../src/core/units";
import { randomAssessment } from "../../random-assessment";

const settings: FirmnessSettings = { seed: 3, draws: 40, concentration: 50 };
/** So that a proven rating stands as it is, whatever the caps are. */
const PROVEN = "A" as const;

/** Every draw done again the slow way: the drawn ratings and weights typed in, and the whole comparison computed. */
function replayed(asked: Assessment, weights: WeightsDrawn, fillsGaps: boolean) {
  const comparison = compare(asked);
  const matrix = comparisonMatrix(asked, comparison)!;
  const gaps = vendorGaps(asked, comparison, matrix);
  const state = seeded(settings.seed);
  const draw = weightDrawer(weights, matrix.shares, settings.concentration);
  const drawn = new Float64Array(matrix.shares.length);
  const counts = new Map(matrix.vendors.map((id) => [id, matrix.vendors.map(() => 0)]));
  for (let run = 0; run < settings.draws; run += 1) {
    draw(state, drawn);
    const domains = asked.domains.map((domain) => {
      const place = matrix.domains.indexOf(domain.id);
      return place < 0 ? domain : { ...domain, weight: drawn[place]! };
    });
    const vendors = asked.vendors.map((vendor) => {
      const place = matrix.vendors.indexOf(vendor.id);
      const points = fillsGaps && place >= 0 ? gaps[place]!.points : [];
      return { ...vendor, answers: new Map([...vendor.answers, ...filled(state, points, vendor.answers)]) };
    });
    for (const { id, rank } of compare({ ...asked, domains, vendors }).vendors) {
      if (rank !== undefined) counts.get(id)![rank - 1]! += 1;
    }
  }
  return matrix.vendors.map((vendor) => ({
    vendor,
    ranks: counts.get(vendor)!.map((count) => count / settings.draws),
  }));
}

function filled(
  state: RandomState,
  points: readonly GapPoint[],
  answers: ReadonlyMap<CriterionId, Answer>,
): readonly (readonly [CriterionId, Answer])[] {
  const isBinding = ({ knockOutTier, severeUpTo }: GapPoint) => knockOutTier > 0 || severeUpTo >= 0;
  const plain = points.filter((point) => !isBinding(point) && point.slope > 0);
  return [...points.filter(isBinding), ...plain].map(({ criterion, lowest, highest }) => {
    const value = rating(lowest + (highest - lowest) * uniform(state));
    return [criterion, { rating: value, evidence: PROVEN, override: answers.get(criterion)?.override }];
  });
}

describe("a simulation counts what the comparison itself would say", () => {
  const cases = Array.from({ length: 24 }, (_, index) => {
    const drawn = randomAssessment(index + 1, { unreadable: index % 3 === 0, criteria: 20, vendors: 5 });
    // What is not in the sums keeps weight 0 in every draw, as in the simulation.
    const used = new Set(comparisonMatrix(drawn, compare(drawn))?.domains);
    return {
      ...drawn,
      domains: drawn.domains.map((one) => (used.has(one.id) ? one : { ...one, weight: 0 })),
    };
  }).filter((asked) => comparisonMatrix(asked, compare(asked)) !== undefined);

  test("there are enough cases to tell", () => {
    expect(cases.length).toBeGreaterThan(12);
  });

  test.each(["around", "any"] as const)("weights drawn %s", (weights) => {
    for (const asked of cases) {
      const simulation = weightSimulation(comparisonMatrix(asked, compare(asked))!, weights, settings);
      simulation.advance(settings.draws);
      expect(simulation.result().vendors).toMatchObject(replayed(asked, weights, false));
    }
  });

  test.each(["stated", "around"] as const)("gaps filled, weights %s", (weights) => {
    for (const asked of cases) {
      const comparison = compare(asked);
      const matrix = comparisonMatrix(asked, comparison)!;
      const gaps = vendorGaps(asked, comparison, matrix);
      const simulation = gapSimulation(matrix, gaps, asked.settings.thresholds, weights, settings);
      simulation.advance(settings.draws);
      expect(simulation.result().vendors).toMatchObject(replayed(asked, weights, true));
    }
  });
});
