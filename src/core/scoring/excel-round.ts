/** Beyond this, a product is no longer exact enough to tell on which side of a half it lies. */
const EXACT = 2 ** 50;

/**
 * ROUND as spreadsheets do it: half away from zero, judged on the decimal number that the double stands
 * for. `Math.round(1.005 * 100)` gives 100, because 1.005 * 100 is 100.49999999999999; where a product
 * lies that close to a half, the decimal point is shifted in the shortest decimal text instead, which
 * gives 1.01 as Excel and LibreOffice show it. Never gives negative zero. `digits` is 0 or more.
 */
export function excelRound(value: number, digits: number): number {
  const size = Math.abs(value);
  const factor = 10 ** digits;
  const product = size * factor;
  const rounded = isFarFromHalf(product) ? Math.round(product) / factor : textRound(size, digits);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

function isFarFromHalf(product: number): boolean {
  return Math.abs(product - Math.floor(product) - 0.5) > product / EXACT;
}

function textRound(size: number, digits: number): number {
  return shiftPoint(Math.round(shiftPoint(size, digits)), -digits);
}

function shiftPoint(value: number, places: number): number {
  const [digits, exponent] = value.toExponential().split("e");
  return Number(`${digits}e${Number(exponent) + places}`);
}
