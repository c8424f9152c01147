import { excelRound } from "./excel-round";

/** Decimals kept before anything is compared: removes binary noise, so that 14.95 summed in any order is 15.0. */
const NOISE_DIGITS = 9;
/** Decimals in which figures are shown, put into bands and ranked. */
const SHOWN_DIGITS = 1;

/** A figure as it is shown and compared: ROUND(ROUND(x, 9), 1). */
export function roundedFigure(figure: number): number {
  return excelRound(withoutNoise(figure), SHOWN_DIGITS);
}

export function withoutNoise(figure: number): number {
  return excelRound(figure, NOISE_DIGITS);
}

/** How far apart two rounded figures are, in the decimals that are shown. */
export function shownDifference(one: number, other: number): number {
  return excelRound(Math.abs(one - other), SHOWN_DIGITS);
}
