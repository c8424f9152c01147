import { withDeadSheet } from "../../../src/emulator/book/dead-references";

describe("formulas whose sheet is deleted", () => {
  test.each([
    ["a reference in quotes", "='Old sheet'!A1+1", "=#REF!+1"],
    ["in any case, with fixed rows and columns", "=SUM('OLD SHEET'!$A$1:$B$2)", "=SUM(#REF!)"],
    ["whole columns", "='Old sheet'!A:B", "=#REF!"],
    ["other sheets stay", "='New sheet'!A1+Old!A1", "='New sheet'!A1+Old!A1"],
    ["text stays", "=\"'Old sheet'!A1\"&A1", "=\"'Old sheet'!A1\"&A1"],
  ])("%s", (_, formula, expected) => {
    expect(withDeadSheet(formula, "Old sheet")).toBe(expected);
  });
});
