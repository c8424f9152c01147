import { excelRound } from "../../../src/core/scoring/excel-round";

describe("excelRound", () => {
  test.each([
    [14.95, 1, 15],
    [14.949999999, 1, 14.9],
    [1.005, 2, 1.01],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [-14.95, 1, -15],
    [0.05, 1, 0.1],
    [99.95, 1, 100],
    [49.95, 1, 50],
    [29.95, 1, 30],
    [1e-12, 9, 0],
    [14.949999999999998, 9, 14.95],
    [1.9999999999999998, 9, 2],
    [100, 1, 100],
  ])("rounds %d to %d decimals as a spreadsheet shows it: %d", (value, digits, expected) => {
    expect(excelRound(value, digits)).toBe(expected);
  });

  test.each([-0, -1e-12, 0])("gives no negative zero for %d", (value) => {
    expect(Object.is(excelRound(value, 9), 0)).toBe(true);
  });
});
