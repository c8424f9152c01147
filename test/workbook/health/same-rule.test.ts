import { isSameRule } from "../../../src/workbook/health/same-rule";
import type { InspectedLimits } from "../../../src/workbook/health/inspected-workbook";

const range = { row: 0, column: 0, rows: 1, columns: 1 };
const within = (from: unknown, to: unknown, operator = "Between"): InspectedLimits => ({
  operator,
  from,
  to,
});

describe("the rule of an input", () => {
  test.each([
    ["numbers", within(0, 100), true],
    ["numbers as text", within("0", "100"), true],
    ["numbers after an equals sign", within("=0", "=100"), true],
    ["a wider limit", within(0, 1000), false],
    ["a wider limit as text", within("=0", "=1000"), false],
    ["another comparison", within(0, 100, "NotBetween"), false],
    ["a limit that cannot be told", within(0, "0,1E3"), true],
  ])("from 0 to 100, answered as %s, is the same: %s", (_, limits, expected) => {
    const found = { range, kind: "decimal" as const, limits, stops: true };
    expect(isSameRule(found, { kind: "decimal", from: 0, to: 100 })).toBe(expected);
  });

  test.each([
    ["2000-01-01", true],
    ["2000-01-01T00:00:00.000Z", true],
    [36_526, true],
    ["=36526", true],
    ["1/1/2000", true],
    ["1990-01-01", false],
    ["1900-01-01", false],
    [1, false],
  ])("from a day on, answered as %s, is the same: %s", (from, expected) => {
    const limits = { operator: "GreaterThanOrEqualTo", from };
    const found = { range, kind: "date" as const, limits, stops: true };
    expect(isSameRule(found, { kind: "date", from: "2000-01-01" })).toBe(expected);
  });
});
