import { sheetCells } from "../../../src/hosts/xlsx/sheet-cells";
import { plainSheet } from "./small-workbook";

describe("the cells of a sheet", () => {
  test("a block puts texts, numbers and formulas in their places", () => {
    const cells = sheetCells(
      plainSheet({ cells: [{ row: 1, column: 2, cells: [["IE", 0.5, { formula: "=A1" }, undefined, ""]] }] }),
    );
    expect([...cells]).toEqual([
      ["1,2", { value: "IE" }],
      ["1,3", { value: 0.5 }],
      ["1,4", { formula: "A1" }],
      ["1,6", {}],
    ]);
  });

  test("a fill moves its formula as a spreadsheet does", () => {
    const range = { row: 4, column: 3, rows: 2, columns: 2 };
    const cells = sheetCells(plainSheet({ fills: [{ range, formula: "=$A5*B$1" }] }));
    expect(cells.get("5,4")).toEqual({ formula: "$A6*C$1" });
  });

  test("no formula carries a value that could be stale", () => {
    const cells = sheetCells(plainSheet({ cells: [{ row: 0, column: 0, cells: [[{ formula: "=1+1" }]] }] }));
    expect(cells.get("0,0")).not.toHaveProperty("formulaResult");
  });

  test("an absent cell of a block leaves the fill beneath it", () => {
    const cells = sheetCells(
      plainSheet({
        fills: [{ range: { row: 0, column: 1, rows: 1, columns: 1 }, formula: "=A1" }],
        cells: [{ row: 0, column: 0, cells: [["IE", undefined]] }],
      }),
    );
    expect(cells.get("0,1")).toEqual({ formula: "A1" });
  });

  test("an empty cell with a format is kept, so that people may type there", () => {
    const range = { row: 0, column: 0, rows: 1, columns: 1 };
    const cells = sheetCells(plainSheet({ formats: [{ range, style: { isUnlocked: true } }] }));
    expect(cells.get("0,0")?.style?.protection).toEqual({ locked: false });
  });

  test("a number that is none is refused", () => {
    const cells = [{ row: 0, column: 0, cells: [[Number.NaN]] }];
    expect(() => sheetCells(plainSheet({ cells }))).toThrow(RangeError);
  });
});
