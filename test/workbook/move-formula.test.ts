import { firstRelative, moveFormula } from "../../src/workbook/move-formula";

describe("moving a formula", () => {
  test.each([
    ["a relative reference moves in both directions", "=A1", 2, 3, "=D3"],
    ["dollars hold what they stand before", "=$A1+A$1+$A$1", 2, 3, "=$A3+D$1+$A$1"],
    ["both corners of a range move", "=SUM(A1:B$9)", 1, 1, "=SUM(B2:C$9)"],
    ["letters carry over from Z to AA", "=Z1+AZ1", 0, 1, "=AA1+BA1"],
    ["text in quotes stays", '=IF(A1="A1 ""B2""","B2",B2)', 1, 0, '=IF(A2="A1 ""B2""","B2",B3)'],
    ["a quoted sheet name stays, its cell moves", "='A1 ''B2'''!C3", 1, 1, "='A1 ''B2'''!D4"],
    [
      "a plain sheet name stays, its cells move",
      "=Workings!D$16:W$16*B2!A1",
      1,
      1,
      "=Workings!E$16:X$16*B2!B2",
    ],
    [
      "defined names stay",
      "=A_Rank+Band_From+Vendor_Rows_12+_A1+Q1_2",
      5,
      5,
      "=A_Rank+Band_From+Vendor_Rows_12+_A1+Q1_2",
    ],
    ["what lies beyond the last column is a name", "=XFE1+XFD1", 1, 0, "=XFE1+XFD2"],
    ["functions that look like cells stay", "=LOG10(A1)+ATAN2 (B1,1)", 1, 0, "=LOG10(A2)+ATAN2 (B2,1)"],
    ["numbers stay", "=1E5+2.5E3+A1", 1, 1, "=1E5+2.5E3+B2"],
    ["whole columns and rows move", "=SUM(A:$B)+SUM(1:$3)", 2, 1, "=SUM(B:$B)+SUM(3:$3)"],
    ["structured references stay", "=SUM(Ratings_A[A1])+A1", 1, 0, "=SUM(Ratings_A[A1])+A2"],
    ["errors stay", "=#REF!+#N/A+A1", 1, 0, "=#REF!+#N/A+A2"],
    ["words of other alphabets stay", "=Größe1+ÄA1", 1, 1, "=Größe1+ÄA1"],
    ["what leaves the sheet is lost, as in Excel", "=A1+$A1", -1, 0, "=#REF!+#REF!"],
  ])("%s", (_, formula, rows, columns, expected) => {
    expect(moveFormula(formula, rows, columns)).toBe(expected);
  });

  test("moving by nothing changes nothing", () => {
    expect(moveFormula("=a1", 0, 0)).toBe("=a1");
  });
});

describe("the first references that move with a formula", () => {
  test.each([
    ["are a cell's row and column", "=C5=D7", { row: 4, column: 2 }],
    ["are looked for one by one", "=$B$2+$C3+D$4", { row: 2, column: 3 }],
    ["are not texts, functions, sheets or names", '=LOG10("A9")+Q1!C4+XFE7', { row: 3, column: 2 }],
    ["are none where dollars hold everything", "=$F$3>0", { row: 0, column: 0 }],
  ])("%s", (_, formula, expected) => {
    expect(firstRelative(formula)).toEqual(expected);
  });
});
