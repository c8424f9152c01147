import { band, worstBand } from "../../../src/core/scoring/bands";

const EDGES = { moderate: 15, high: 30, critical: 50 };

describe("a band", () => {
  test.each([
    [0, "Low"],
    [14.9, "Low"],
    [14.94, "Low"],
    [14.95, "Moderate"],
    [15, "Moderate"],
    [15 - Number.EPSILON * 8, "Moderate"],
    [15 + Number.EPSILON * 8, "Moderate"],
    [29.94, "Moderate"],
    [30, "High"],
    [30 - Number.EPSILON * 16, "High"],
    [30 + Number.EPSILON * 16, "High"],
    [49.949, "High"],
    [49.95, "Critical"],
    [50, "Critical"],
    [50 - Number.EPSILON * 32, "Critical"],
    [50 + Number.EPSILON * 32, "Critical"],
    [100, "Critical"],
  ])("of %d is %s", (risk, expected) => {
    expect(band(risk, EDGES)).toBe(expected);
  });

  test("follows edges that a buyer has moved", () => {
    expect(band(20, { moderate: 20, high: 25, critical: 80 })).toBe("Moderate");
  });

  test("is the worst of several, in any order", () => {
    expect(worstBand(["Low", "Critical", "High"])).toBe("Critical");
    expect(worstBand(["High", "Low", "Moderate"])).toBe("High");
  });
});
