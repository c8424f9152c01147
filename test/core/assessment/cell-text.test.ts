import { contentText, isErrorText, isFilled, trimmed } from "../../../src/core/assessment/cell-text";

describe("trimmed text", () => {
  test.each([
    ["  two   words ", "two words"],
    ["", ""],
    ["   ", ""],
    ["\tkept\n", "\tkept\n"],
    ["\u00A0kept\u00A0", "\u00A0kept\u00A0"],
  ])("of %j is %j, as Excel's TRIM gives it", (text, expected) => {
    expect(trimmed(text)).toBe(expected);
  });
});

describe("a reason", () => {
  test.each(["Why not", "\t", "#none"])("is given by %j", (text) => {
    expect(isFilled(text)).toBe(true);
  });

  test.each([undefined, "", "  ", "#REF!", "#N/A"])("is not given by %j", (text) => {
    expect(isFilled(text)).toBe(false);
  });
});

test("an error is told from text that begins with a number sign", () => {
  expect(["#DIV/0!", "#1", "#ref!"].map(isErrorText)).toEqual([true, false, false]);
});

test("content becomes text as a spreadsheet writes it", () => {
  expect([1.5, true, false, "x"].map(contentText)).toEqual(["1.5", "TRUE", "FALSE", "x"]);
});
