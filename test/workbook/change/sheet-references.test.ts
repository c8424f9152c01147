import { splitReference, withSheets } from "../../../src/workbook/change/sheet-references";

const rename = (sheet: string) => (sheet === "Setup" ? "~1 Setup" : sheet === "B O'Hara" ? "C" : sheet);

test.each([
  ["=Setup!A1+Setup!$B$2", "='~1 Setup'!A1+'~1 Setup'!$B$2"],
  ["='B O''Hara'!A1&\"Setup!A1\"", "='C'!A1&\"Setup!A1\""],
  ["=SUM(Other!A1,Setup_Vendors)", "=SUM(Other!A1,Setup_Vendors)"],
  ["='My Setup'!A1", "='My Setup'!A1"],
])("sheet names in %s are renamed, texts and names are not", (formula, expected) => {
  expect(withSheets(formula, rename)).toBe(expected);
});

test.each([
  ["='A Alder Meet'!$A$6:$X$9", { sheet: "A Alder Meet", address: "$A$6:$X$9" }],
  ["=Setup!$B$2", { sheet: "Setup", address: "$B$2" }],
  ["='B O''Hara'!$A$1", { sheet: "B O'Hara", address: "$A$1" }],
  ["=#REF!$A$1", undefined],
  ['="text"', undefined],
])("%s splits into sheet and address", (formula, expected) => {
  expect(splitReference(formula)).toEqual(expected);
});
