import { resolvedBorders } from "../../../src/hosts/excel/resolved-borders";
import type { Border } from "../../../src/workbook/declaration";

const range = (row: number, column: number, rows: number, columns: number) => ({
  row,
  column,
  rows,
  columns,
});
const line = (edge: Border["edge"], color = "C3D4EA", weight: Border["weight"] = "thin") => ({
  edge,
  color,
  weight,
});
const box = (["top", "bottom", "left", "right", "inside-horizontal", "inside-vertical"] as const).map(
  (edge) => line(edge),
);

describe("lines between cells", () => {
  test("boxes side by side are drawn as one", () => {
    const columns = [3, 4, 5].map((column) => ({ range: range(5, column, 70, 1), style: { borders: box } }));
    expect(resolvedBorders(columns)).toEqual([
      { range: range(5, 3, 70, 3), value: line("top") },
      { range: range(5, 3, 70, 3), value: line("inside-horizontal") },
      { range: range(5, 3, 70, 3), value: line("bottom") },
      { range: range(5, 3, 70, 3), value: line("left") },
      { range: range(5, 3, 70, 3), value: line("inside-vertical") },
      { range: range(5, 3, 70, 3), value: line("right") },
    ]);
  });

  test("the later format decides, whichever of two cells it was declared for", () => {
    const patches = resolvedBorders([
      { range: range(0, 0, 1, 1), style: { borders: [line("bottom", "0B4F54")] } },
      { range: range(1, 0, 1, 1), style: { borders: [line("top", "D9D9D9", "medium")] } },
    ]);
    expect(patches).toEqual([{ range: range(0, 0, 1, 1), value: line("bottom", "D9D9D9", "medium") }]);
  });

  test("a line at the edge of the sheet belongs to the first row or column", () => {
    const patches = resolvedBorders([
      { range: range(0, 0, 1, 1), style: { borders: [line("top"), line("left")] } },
    ]);
    expect(patches).toEqual([
      { range: range(0, 0, 1, 1), value: line("top") },
      { range: range(0, 0, 1, 1), value: line("left") },
    ]);
  });

  test("inner lines of a single row or column are none", () => {
    const inner = [line("inside-horizontal"), line("inside-vertical")];
    expect(resolvedBorders([{ range: range(0, 0, 1, 1), style: { borders: inner } }])).toEqual([]);
  });
});
