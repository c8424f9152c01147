import { resolvedFormats } from "../../../src/hosts/excel/resolved-formats";

const range = (row: number, column: number, rows: number, columns: number) => ({
  row,
  column,
  rows,
  columns,
});

describe("formats that lie over each other", () => {
  test("later ones win, property by property", () => {
    const patches = resolvedFormats([
      { range: range(0, 0, 3, 3), style: { fontName: "Calibri", isBold: false } },
      { range: range(0, 0, 1, 3), style: { isBold: true } },
      { range: range(0, 2, 1, 1), style: { isBold: false } },
    ]);
    expect(patches).toEqual([
      { range: range(0, 0, 3, 3), value: { fontName: "Calibri" } },
      { range: range(0, 0, 3, 3), value: { isBold: false } },
      { range: range(0, 0, 1, 2), value: { isBold: true } },
    ]);
  });

  test("neighbours of one look become one step", () => {
    const columns = [4, 5, 6].map((column) => ({
      range: range(5, column, 70, 1),
      style: { fill: "E8F1FB" },
    }));
    expect(resolvedFormats(columns)).toEqual([{ range: range(5, 4, 70, 3), value: { fill: "E8F1FB" } }]);
  });

  test("cells that no format names stay as they are", () => {
    const patches = resolvedFormats([{ range: range(2, 2, 1, 1), style: { isUnlocked: true } }]);
    expect(patches).toEqual([{ range: range(2, 2, 1, 1), value: { isUnlocked: true } }]);
    expect(resolvedFormats([])).toEqual([]);
  });
});
