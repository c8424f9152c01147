import { headersOf } from "../../../src/hosts/xlsx/table-headers";
import { plainSheet } from "./small-workbook";

const table = { name: "Ratings_A", range: { row: 0, column: 0, rows: 3, columns: 2 } };
const sheetWith = (...headers: string[]) => plainSheet({ cells: [{ row: 0, column: 0, cells: [headers] }] });

describe("a table's headers", () => {
  test("are the texts of its first row", () => {
    expect(headersOf(table, sheetWith("Id", "Rating"))).toEqual(["Id", "Rating"]);
  });

  test.each([
    ["one is empty", ["Id", ""]],
    ["two are alike but for case", ["Rating", "rating"]],
  ])("are refused when %s", (_, headers) => {
    expect(() => headersOf(table, sheetWith(...headers))).toThrow(RangeError);
  });
});
