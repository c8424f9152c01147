import { namedRange } from "../../src/workbook/named-range";

describe("what a defined name stands for", () => {
  test.each([
    ["Setup!$B$3", "Setup", { row: 2, column: 1, rows: 1, columns: 1 }],
    ["'A Alder''s Meet'!$A$6:$D$79", "A Alder's Meet", { row: 5, column: 0, rows: 74, columns: 4 }],
    ["$Setup.$B$3", undefined, undefined],
    ["=Lists!B2:A1", "Lists", { row: 0, column: 0, rows: 2, columns: 2 }],
    ["#REF!", undefined, undefined],
    ["Setup!#REF!", undefined, undefined],
    ["Setup!$A$1,Setup!$B$1", undefined, undefined],
    ["[1]Setup!$A$1", "[1]Setup", { row: 0, column: 0, rows: 1, columns: 1 }],
    ["0.5", undefined, undefined],
  ])("%s", (reference, sheet, range) => {
    expect(namedRange(reference)).toEqual(sheet === undefined ? undefined : { sheet, range });
  });
});
