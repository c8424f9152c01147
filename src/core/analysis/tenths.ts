import { roundedFigure } from "../scoring/rounded-figure";

/** Far more than the ninth digit of a figure can move ten times that figure. */
const NEAR_HALF = 1e-7;

/** A figure of 0 to 100 in whole tenths, exactly as `roundedFigure` rounds it; many times faster away from halves. */
export function tenths(figure: number): number {
  const tenfold = figure * 10;
  const below = Math.floor(tenfold);
  const rest = tenfold - below - 0.5;
  if (rest > NEAR_HALF) return below + 1;
  if (rest < -NEAR_HALF) return below;
  return Math.round(roundedFigure(figure) * 10);
}
