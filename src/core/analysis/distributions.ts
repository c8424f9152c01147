import { type RandomState, uniform } from "./random";

/** Exponential with mean 1. */
export function exponential(state: RandomState): number {
  return -Math.log(uniform(state));
}

/** Standard normal, by ratio of uniforms with quadratic bounds (Leva, ACM TOMS 18(4), 1992, with its constants): one logarithm in eighty draws. */
export function normal(state: RandomState): number {
  for (;;) {
    const u = uniform(state);
    const v = 1.7156 * (uniform(state) - 0.5);
    const x = u - 0.449871;
    const y = Math.abs(v) + 0.386595;
    const q = x * x + y * (0.196 * y - 0.25472 * x);
    if (q < 0.27597) return v / u;
    if (q <= 0.27846 && v * v <= -4 * Math.log(u) * u * u) return v / u;
  }
}

/**
 * Gamma with this shape (above 0) and scale 1, by the method of Marsaglia and Tsang ("A simple method for
 * generating gamma variables", ACM TOMS 26(3), 2000). Below shape 1 it draws at shape + 1 and multiplies by a
 * uniform to the power of 1 / shape, as they advise.
 */
export function gamma(state: RandomState, shape: number): number {
  if (shape < 1) return gamma(state, shape + 1) * uniform(state) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal(state);
    const root = 1 + c * x;
    if (root <= 0) continue;
    const v = root * root * root;
    const u = uniform(state);
    const square = x * x;
    if (u < 1 - 0.0331 * square * square) return d * v;
    if (Math.log(u) < 0.5 * square + d * (1 - v + Math.log(v))) return d * v;
  }
}
