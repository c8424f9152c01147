import { rectanglesIn } from "../../../src/hosts/excel/cell-rectangles";

const cell = (row: number, column: number, content: string, name = "Rows") => ({
  name,
  row,
  column,
  content,
});

describe("cells that are written together", () => {
  test("are one rectangle where rows of the same width follow each other", () => {
    expect(rectanglesIn([cell(2, 1, "a"), cell(2, 2, "b"), cell(3, 1, "c"), cell(3, 2, "d")])).toMatchObject([
      {
        name: "Rows",
        row: 2,
        column: 1,
        values: [
          ["a", "b"],
          ["c", "d"],
        ],
      },
    ]);
  });

  test.each([
    ["ranges", [cell(0, 0, "a"), cell(0, 1, "b", "Others")]],
    ["rows that lie apart", [cell(0, 0, "a"), cell(2, 0, "b")]],
    ["columns that lie apart", [cell(0, 0, "a"), cell(0, 2, "b")]],
    ["widths", [cell(0, 0, "a"), cell(0, 1, "b"), cell(1, 0, "c")]],
  ])("are two for different %s", (_, cells) => {
    const rectangles = rectanglesIn(cells);
    expect(rectangles).toHaveLength(2);
    expect(rectangles.flatMap(({ values }) => values.flat())).toEqual(cells.map(({ content }) => content));
  });
});
