import { literal, sentence } from "../../../src/workbook/layout/sentence";

describe("sentences in formulas", () => {
  test("places become references, words become texts", () => {
    expect(sentence("{name} is first", { name: "D4" })).toBe('D4&" is first"');
    expect(sentence("{own} to {other}", { own: "A1", other: "B1" })).toBe('A1&" to "&B1');
  });

  test("quotes in a text are doubled", () => {
    expect(literal('Say "no"')).toBe('"Say ""no"""');
  });

  test("a place without a cell is refused", () => {
    expect(() => sentence("{name} is first")).toThrow(RangeError);
  });
});
