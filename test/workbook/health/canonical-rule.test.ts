import { canonicalRule } from "../../../src/workbook/health/canonical-rule";

const declared = (name: string) => (name === "Renamed" ? "Lists" : name);
const same = (one: string, other: string) => canonicalRule(one, declared) === canonicalRule(other, declared);

describe("the rule of a conditional format", () => {
  test.each([
    ["seen from another row", '=RIGHT($P6,3)="Low"', '=RIGHT($P40,3)="Low"'],
    ["seen from another column", '=OR(C5="x",C5="y")', '=OR(E5="x",E5="y")'],
    ["that compares two rows", "=$B7<>$B6", "=$B70<>$B69"],
    ["with a sheet that has another name by now", "=$A1=Lists!$B$2", "=$A1=Renamed!$B$2"],
  ])("%s is the same one", (_, one, other) => expect(same(one, other)).toBe(true));

  test.each([
    ["another word", '=RIGHT($P6,3)="Low"', '=RIGHT($P6,4)="High"'],
    ["another number", "=$AD6=-100", "=$AD6=-10"],
    ["rows the other way round", "=$B7<>$B6", "=$B6<>$B7"],
    ["another fixed column", "=$AD6=-100", "=$AE6=-100"],
    ["a fixed cell that is another one", "=$F$3>0", "=$F$4>0"],
    ["a column that moves instead of a fixed one", "=$C7<>$C6", "=C7<>C6"],
  ])("with %s is another one", (_, one, other) => expect(same(one, other)).toBe(false));
});
