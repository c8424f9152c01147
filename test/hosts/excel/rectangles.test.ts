import fc from "fast-check";
import { rectanglesOf } from "../../../src/hosts/excel/rectangles";

const grids = fc
  .record({ rows: fc.integer({ min: 1, max: 8 }), columns: fc.integer({ min: 1, max: 8 }) })
  .chain(({ rows, columns }) =>
    fc.array(
      fc.array(fc.constantFrom("a", "b", undefined), { minLength: columns, maxLength: columns, size: "max" }),
      { minLength: rows, maxLength: rows, size: "max" },
    ),
  );

describe("rectangles of a grid", () => {
  test("painted in their order they give back the grid", () => {
    fc.assert(
      fc.property(grids, (grid) => {
        const painted = grid.map((line) => line.map((): string | undefined => undefined));
        for (const { range, value } of rectanglesOf(grid)) {
          for (const line of painted.slice(range.row, range.row + range.rows)) {
            line.fill(value, range.column, range.column + range.columns);
          }
        }
        expect(painted).toEqual(grid);
      }),
    );
  });

  test("a value that fills most of the grid is painted once, the exceptions over it", () => {
    const grid = Array.from({ length: 5 }, (_, row) =>
      Array.from({ length: 4 }, () => (row === 2 ? "b" : "a")),
    );
    expect(rectanglesOf(grid)).toEqual([
      { range: { row: 0, column: 0, rows: 5, columns: 4 }, value: "a" },
      { range: { row: 2, column: 0, rows: 1, columns: 4 }, value: "b" },
    ]);
  });

  test("a grid without cells has none", () => {
    expect(rectanglesOf([])).toEqual([]);
  });
});
