const STEPS = 20_000;

/** Probability that a beta variable is at most `x`, by Simpson's rule on its density. Both shapes at least 1. */
export function betaUpTo(x: number, first: number, second: number): number {
  return area(x, first, second) / area(1, first, second);
}

function area(to: number, first: number, second: number): number {
  const width = to / STEPS;
  const density = (at: number) => at ** (first - 1) * (1 - at) ** (second - 1);
  let sum = density(0) + density(to);
  for (let step = 1; step < STEPS; step += 1) sum += (step % 2 === 0 ? 2 : 4) * density(step * width);
  return (sum * width) / 3;
}
