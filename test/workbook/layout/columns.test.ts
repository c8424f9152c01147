import { columnAddresses, columnsPart } from "../../../src/workbook/layout/columns";
import { anyOf, filledIn } from "../../../src/workbook/layout/template";

const addresses = columnAddresses(["id", "rating", "double"], { row: 5, column: 0, rows: 3 });

describe("a table declared as columns", () => {
  test("keys in brackets become addresses of the first row, of the column, of neighbours", () => {
    expect(filledIn("=[rating]+SUM([rating:])+MAX([id..rating])", addresses)).toBe(
      "=$B6+SUM($B$6:$B$8)+MAX($A6:$B6)",
    );
  });

  test("an unknown key is refused, so that no formula is written with a hole", () => {
    expect(() => filledIn("=[score]", addresses)).toThrow(RangeError);
    expect(anyOf(addresses, () => "X1")("score")).toBe("X1");
  });

  test("neighbouring value columns are one rectangle, formula columns one fill", () => {
    const style = {};
    const part = columnsPart(
      {
        columns: [
          { key: "id", header: "Id", width: 5, style, value: (row: number) => `R${row}` },
          { key: "rating", header: "Rating", width: 5, style, value: (row: number) => row, name: "Ratings" },
          { key: "double", header: "Double", width: 5, style, formula: "=2*[rating]" },
        ],
        rows: [1, 2, 3],
        row: 4,
        column: 0,
        table: "Trial",
      },
      addresses,
    );
    expect(part.cells).toEqual([
      { row: 4, column: 0, cells: [["Id", "Rating", "Double"]] },
      {
        row: 5,
        column: 0,
        cells: [
          ["R1", 1],
          ["R2", 2],
          ["R3", 3],
        ],
      },
    ]);
    expect(part.fills).toEqual([{ range: { row: 5, column: 2, rows: 3, columns: 1 }, formula: "=2*$B6" }]);
    expect(part.tables).toEqual([{ name: "Trial", range: { row: 4, column: 0, rows: 4, columns: 3 } }]);
    expect(part.names).toEqual([{ name: "Ratings", range: { row: 5, column: 1, rows: 3, columns: 1 } }]);
  });

  test("a table without rows is its header alone", () => {
    const part = columnsPart(
      {
        columns: [{ key: "id", header: "Id", width: 5, style: {}, value: () => 1 }],
        rows: [],
        row: 0,
        column: 0,
        table: "T",
      },
      addresses,
    );
    expect(part.cells).toEqual([{ row: 0, column: 0, cells: [["Id"]] }]);
    expect([part.tables, part.fills, part.names]).toEqual([[], [], []]);
  });
});
