import type { Settings } from "../assessment/model";
import type { ComparisonMatrix } from "./comparison-matrix";
import { type GapArrays, gapArrays } from "./gap-arrays";
import { tierOfReading, type VendorGaps } from "./gap-points";
import { type RandomState, uniform } from "./random";
import { tenths } from "./tenths";

/**
 * Fills `keys` with one number per vendor that orders them as the four keys do: tier first, then severe
 * critical items, worst case, best case. `weights` add up to 1.
 */
export type KeyDrawer = (state: RandomState, weights: Float64Array, keys: Float64Array) => void;

/** Residual risks run from 0 to 1000 tenths. */
const FIGURES = 1001;
/** More severe critical items than any vendor has criteria. */
const ITEMS = 65_536;

/** Keys with tiers, severe critical items and readings as they are: only the weights differ from draw to draw. */
export function keysOfWeights({ vendors, worst, best, tiers, severe }: ComparisonMatrix): KeyDrawer {
  const before = Float64Array.from(
    vendors,
    (_, vendor) => (tiers[vendor] ?? 0) * ITEMS + (severe[vendor] ?? 0),
  );
  return (_, weights, keys) => {
    for (let vendor = 0; vendor < before.length; vendor += 1) {
      const sums = tenths(mean(worst, vendor, weights)) * FIGURES + tenths(mean(best, vendor, weights));
      keys[vendor] = (before[vendor] ?? 0) * FIGURES * FIGURES + sums;
    }
  };
}

/** Keys with every gap filled at random: what was open is then known, so that worst and best case are one. */
export function keysOfGaps(
  { vendors, worst }: ComparisonMatrix,
  gaps: readonly VendorGaps[],
  thresholds: Settings["thresholds"],
): KeyDrawer {
  const { plain, binding } = gapArrays(gaps);
  const settledTiers = Uint8Array.from(gaps, ({ settledTier }) => settledTier);
  const settledSevere = Uint16Array.from(gaps, ({ settledSevere: count }) => count);
  const fill = bindingFiller(binding, thresholds);
  return (state, weights, keys) => {
    for (let vendor = 0; vendor < vendors.length; vendor += 1) {
      const filled = fill(state, weights, vendor);
      const risk = mean(worst, vendor, weights) - plainDrop(plain, state, weights, vendor) - filled.drop;
      const tier = Math.max(settledTiers[vendor] ?? 0, filled.tier);
      const severe = (settledSevere[vendor] ?? 0) + filled.severe;
      keys[vendor] = (tier * ITEMS + severe) * FIGURES + tenths(risk);
    }
  };
}

function mean(risks: Float64Array, vendor: number, weights: Float64Array): number {
  let sum = 0;
  let cell = vendor * weights.length;
  for (let domain = 0; domain < weights.length; domain += 1) {
    sum += (weights[domain] ?? 0) * (risks[cell] ?? 0);
    cell += 1;
  }
  return sum;
}

function plainDrop(
  { starts, domains, drops }: GapArrays,
  state: RandomState,
  weights: Float64Array,
  vendor: number,
): number {
  let drop = 0;
  const end = starts[vendor + 1] ?? 0;
  for (let point = starts[vendor] ?? 0; point < end; point += 1) {
    drop += (weights[domains[point] ?? 0] ?? 0) * (drops[point] ?? 0) * uniform(state);
  }
  return drop;
}

/** The answer is one object used again and again: a draw allocates nothing. */
function bindingFiller(
  { starts, domains, drops, lowest, spans, knockOutTiers, severeUpTo }: GapArrays,
  { knockOutBelow, conditionalBelow }: Settings["thresholds"],
) {
  const filled = { drop: 0, tier: 0, severe: 0 };
  return (state: RandomState, weights: Float64Array, vendor: number) => {
    filled.drop = 0;
    filled.tier = 0;
    filled.severe = 0;
    const end = starts[vendor + 1] ?? 0;
    for (let point = starts[vendor] ?? 0; point < end; point += 1) {
      const part = uniform(state);
      const reading = (lowest[point] ?? 0) + (spans[point] ?? 0) * part;
      const tier = tierOfReading(knockOutTiers[point] ?? 0, reading, knockOutBelow, conditionalBelow);
      filled.drop += (weights[domains[point] ?? 0] ?? 0) * (drops[point] ?? 0) * part;
      if (tier > filled.tier) filled.tier = tier;
      if (reading <= (severeUpTo[point] ?? -1)) filled.severe += 1;
    }
    return filled;
  };
}
