/**
 * ROUND as spreadsheets do it: half away from zero, judged on the decimal number that the double stands
 * for. `Math.round(1.005 * 100)` gives 100, because 1.005 * 100 is 100.49999999999999; shifting the
 * decimal point in the shortest decimal text instead gives 1.01, as Excel and LibreOffice show it.
 * Never gives negative zero.
 */
export function excelRound(value: number, digits: number): number {
  const shifted = Math.round(shiftPoint(Math.abs(value), digits));
  const rounded = shiftPoint(shifted, -digits);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

function shiftPoint(value: number, places: number): number {
  const [digits, exponent] = value.toExponential().split("e");
  return Number(`${digits}e${Number(exponent) + places}`);
}
