import { exponential, gamma } from "./distributions";
import type { WeightsDrawn } from "./firmness";
import type { RandomState } from "./random";

/** Fills `weights` with one set of weights; only their proportions mean anything. Their sum is above 0. */
export type WeightDrawer = (state: RandomState, weights: Float64Array) => void;

/**
 * "around": a Dirichlet distribution with the stated shares as mean, by gamma variables of shape concentration
 * times share. "any": evenly on the simplex, by exponentials; uniforms made to add up to 1 would crowd its middle
 * (Rubinstein 1982). "stated": nothing is drawn.
 */
export function weightDrawer(drawn: WeightsDrawn, shares: Float64Array, concentration: number): WeightDrawer {
  if (!(concentration > 0 && concentration < Infinity)) {
    throw new RangeError(`A concentration is a number above 0, got ${concentration}.`);
  }
  if (drawn === "stated") return (_, weights) => weights.set(shares);
  if (drawn === "any") return drawAny;
  const shapes = shares.map((share) => share * concentration);
  return (state, weights) => drawAround(state, weights, shapes);
}

function drawAny(state: RandomState, weights: Float64Array): void {
  for (let place = 0; place < weights.length; place += 1) weights[place] = exponential(state);
}

/** Small shapes can round every part down to 0; such a draw says nothing and is drawn again. */
function drawAround(state: RandomState, weights: Float64Array, shapes: Float64Array): void {
  let total = 0;
  while (total === 0) {
    for (let place = 0; place < weights.length; place += 1) {
      const part = gamma(state, shapes[place] ?? 0);
      weights[place] = part;
      total += part;
    }
  }
}
