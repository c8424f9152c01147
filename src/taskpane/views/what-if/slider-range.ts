export interface SliderRange {
  readonly max: number;
  readonly step: number;
}

/**
 * How far the sliders of some weights go: to twice the largest, rounded up to a round number, in a hundred steps
 * or fewer, so that the arrow keys move a weight by an amount one can see.
 */
export function sliderRange(weights: readonly number[]): SliderRange {
  const wanted = 2 * Math.max(0, ...weights.filter((weight) => Number.isFinite(weight)));
  if (wanted === 0) return { max: 10, step: 1 };
  const power = 10 ** Math.floor(Math.log10(wanted));
  const max = ([1, 2, 4, 5, 10].find((times) => times * power >= wanted) ?? 10) * power;
  return { max, step: Number((power / 10).toPrecision(1)) };
}
