import {
  absolute,
  cellAddress,
  columnLetters,
  columnNumber,
  onSheet,
  quoteSheet,
  toA1,
} from "../../src/workbook/addresses";

describe("addresses", () => {
  test.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16383, "XFD"],
  ])("column %i is %s, and back", (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
    expect(columnNumber(letters)).toBe(column);
  });

  test("one cell has one address, a range two corners", () => {
    expect(toA1({ row: 2, column: 1, rows: 1, columns: 1 })).toBe("B3");
    expect(toA1({ row: 2, column: 1, rows: 3, columns: 2 })).toBe("B3:C5");
    expect(absolute({ row: 2, column: 1, rows: 3, columns: 2 })).toBe("$B$3:$C$5");
  });

  test("dollars stand before what is fixed", () => {
    expect([
      cellAddress(0, 0),
      cellAddress(0, 0, "row"),
      cellAddress(0, 0, "column"),
      cellAddress(0, 0, "both"),
    ]).toEqual(["A1", "A$1", "$A1", "$A$1"]);
  });

  test("places outside a sheet are refused", () => {
    expect(() => cellAddress(-1, 0)).toThrow(RangeError);
    expect(() => columnLetters(16384)).toThrow(RangeError);
  });

  test.each([
    ["Workings", "Workings"],
    ["Heat map", "'Heat map'"],
    ["A O'Neill", "'A O''Neill'"],
    ["AB12", "'AB12'"],
    ["RC", "'RC'"],
  ])("sheet %s is written %s", (name, quoted) => {
    expect(quoteSheet(name)).toBe(quoted);
  });

  test("a reference on a sheet", () => {
    expect(onSheet("A Alder Meet", "$N$3")).toBe("'A Alder Meet'!$N$3");
  });
});
