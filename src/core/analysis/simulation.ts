import type { Settings } from "../assessment/model";
import type { ComparisonMatrix } from "./comparison-matrix";
import { type KeyDrawer, keysOfGaps, keysOfWeights } from "./draw-keys";
import { weightDrawer } from "./draw-weights";
import type { Acceptability, FirmnessSettings, Question, WeightsDrawn } from "./firmness";
import type { VendorGaps } from "./gap-points";
import { seeded } from "./random";
import { rankCounts } from "./rank-counts";

/** A simulation that can be done bit by bit: however it is divided, the same draws give the same figures. */
export interface Simulation {
  readonly advance: (draws: number) => void;
  /** Of the draws so far, at least one. */
  readonly result: () => Acceptability;
}

/** If the weights were others. */
export function weightSimulation(
  matrix: ComparisonMatrix,
  weights: WeightsDrawn,
  settings: FirmnessSettings,
): Simulation {
  return simulation(matrix, { question: "weights", weights }, settings, keysOfWeights(matrix));
}

/** If the gaps were filled. */
export function gapSimulation(
  matrix: ComparisonMatrix,
  gaps: readonly VendorGaps[],
  thresholds: Settings["thresholds"],
  weights: WeightsDrawn,
  settings: FirmnessSettings,
): Simulation {
  const keysOf = keysOfGaps(matrix, gaps, thresholds);
  return simulation(matrix, { question: "gaps", weights }, settings, keysOf);
}

/** Every simulation starts at the same seed, so that none depends on which others were run. */
function simulation(
  { vendors, shares }: ComparisonMatrix,
  asked: { readonly question: Question; readonly weights: WeightsDrawn },
  { seed, concentration }: FirmnessSettings,
  drawKeys: KeyDrawer,
): Simulation {
  const state = seeded(seed);
  const drawWeights = weightDrawer(asked.weights, shares, concentration);
  const counts = rankCounts(vendors);
  const weights = new Float64Array(shares.length);
  const keys = new Float64Array(vendors.length);
  return {
    advance: (draws) => {
      for (let draw = 0; draw < draws; draw += 1) {
        drawWeights(state, weights);
        normalise(weights);
        drawKeys(state, weights, keys);
        counts.add(keys);
      }
    },
    result: () => ({ ...asked, vendors: counts.shares() }),
  };
}

function normalise(weights: Float64Array): void {
  let total = 0;
  for (let place = 0; place < weights.length; place += 1) total += weights[place] ?? 0;
  for (let place = 0; place < weights.length; place += 1) weights[place] = (weights[place] ?? 0) / total;
}
