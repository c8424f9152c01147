import { withNames } from "../../../src/workbook/other-names/names-in-formula";

const renamed = (formula: string) =>
  withNames(formula, (name) => (/^(Tiers|Code|Ratings_A)$/i.test(name) ? `HRIA_${name}` : name));

describe("names in a formula", () => {
  test.each([
    ["=SUM(Tiers)+code*2", "=SUM(HRIA_Tiers)+HRIA_code*2"],
    ["=INDEX(Code,MATCH(A1,Tiers,0))", "=INDEX(HRIA_Code,MATCH(A1,HRIA_Tiers,0))"],
    ["=SUM(Ratings_A[Code])", "=SUM(HRIA_Ratings_A[Code])"],
  ])("are renamed in %s", (before, after) => {
    expect(renamed(before)).toBe(after);
  });

  test.each([
    ['="Tiers and ""Code"""&A1'],
    ["='Code of conduct'!A1+'Code'!B2"],
    ["=Code!A1"],
    ["=Tiers_Old+My.Tiers+Code2"],
    ["=Tiers(1)"],
  ])("stay in %s", (formula) => {
    expect(renamed(formula)).toBe(formula);
  });
});
