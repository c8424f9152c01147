/** What each amount is of the whole, 0 to 1 each and 1 together. Absent when there is no whole: nothing is above 0. */
export function sharesOf(amounts: readonly number[]): readonly number[] | undefined {
  const whole = amounts.reduce((sum, amount) => sum + amount, 0);
  return whole > 0 ? amounts.map((amount) => amount / whole) : undefined;
}

/** Tenths are as fine as a weight is read; finer digits would claim a precision that no judgement has. */
const TENTHS = 1000;

/**
 * Shares as weights that total exactly 100.0, each with one decimal: the tenths lost in rounding down go to the largest
 * remainders, to the earlier one where two are equal (Hamilton's method).
 */
export function weightsOutOf100(shares: readonly number[]): readonly number[] {
  const exact = shares.map((share) => share * TENTHS);
  const whole = exact.map((tenths) => Math.floor(tenths + 1e-9));
  const missing = TENTHS - whole.reduce((sum, tenths) => sum + tenths, 0);
  const byRemainder = exact
    .map((tenths, place) => ({ place, remainder: tenths - (whole[place] ?? 0) }))
    .toSorted((one, other) => other.remainder - one.remainder || one.place - other.place);
  const raised = new Set(byRemainder.slice(0, missing).map(({ place }) => place));
  return whole.map((tenths, place) => (tenths + (raised.has(place) ? 1 : 0)) / 10);
}
