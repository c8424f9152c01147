import { excelRound } from "../scoring/excel-round";
import { withoutNoise } from "../scoring/rounded-figure";

/** What each amount is of the whole, 0 to 1 each and 1 together. Absent when there is no whole: nothing is above 0. */
export function sharesOf(amounts: readonly number[]): readonly number[] | undefined {
  const whole = amounts.reduce((sum, amount) => sum + amount, 0);
  return whole > 0 ? amounts.map((amount) => amount / whole) : undefined;
}

/**
 * Shares as weights out of 100 with one decimal: finer digits would claim a precision that no judgement has. Equal shares
 * stay equal, so that the weights may total a few tenths more or less than 100; only their proportions count.
 */
export function weightsOutOf100(shares: readonly number[]): readonly number[] {
  return shares.map((share) => excelRound(withoutNoise(100 * share), 1));
}
