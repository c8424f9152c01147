import { tenths } from "../../src/core/analysis/tenths";

const STEPS = 1200;

/**
 * Share of a Dirichlet distribution of three weights under which the first vendor has the lowest shown figure,
 * alone or with others: the sum over small squares of the triangle of weights. Shapes at least 1.
 */
export function firstUnderDirichlet(
  shapes: readonly [number, number, number],
  risks: readonly (readonly [number, number, number])[],
): number {
  let [first, whole] = [0, 0];
  for (let row = 0; row < STEPS; row += 1) {
    for (let column = 0; column < STEPS - row; column += 1) {
      const one = (row + 0.5) / STEPS;
      const two = (column + 0.5) / STEPS;
      const three = Math.max(0, 1 - one - two);
      const density = one ** (shapes[0] - 1) * two ** (shapes[1] - 1) * three ** (shapes[2] - 1);
      const figures = risks.map((risk) => tenths(one * risk[0] + two * risk[1] + three * risk[2]));
      whole += density;
      if (figures.every((figure) => figure >= (figures[0] ?? 0))) first += density;
    }
  }
  return first / whole;
}
