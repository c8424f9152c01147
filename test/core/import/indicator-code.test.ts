import { indicatorsByCriterion } from "../../../src/core/import/index-criteria";
import { indicatorCode } from "../../../src/core/import/indicator-code";

describe("the code of an indicator", () => {
  test.each([
    ["P1a", "P1a"],
    ["P01a", "P1a"],
    [" p10b ", "P10b"],
    ["P1(a)", "P1a"],
    ["G2. Governance and management oversight", "G2"],
    ["F3a: Process for terms of service enforcement", "F3a"],
  ])("%p is %s", (text, code) => {
    expect(indicatorCode(text)).toBe(code);
  });

  test.each(["G01.01", "P", "Privacy", "P1ab", "P123", "H1", "", "score", "2022"])("%p is none", (text) => {
    expect(indicatorCode(text)).toBeUndefined();
  });

  test("every indicator the catalog cites has one, in the catalog's own spelling", () => {
    const codes = [...indicatorsByCriterion().values()].flat();
    expect(codes.length).toBeGreaterThan(40);
    expect(codes.map(indicatorCode)).toEqual(codes);
  });
});
