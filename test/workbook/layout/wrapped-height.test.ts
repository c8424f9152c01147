import { wrappedHeight } from "../../../src/workbook/layout/wrapped-height";

describe("height of a row with wrapped text", () => {
  test("is the minimum while the texts are short", () => {
    expect(wrappedHeight([{ text: "Short", width: 20 }], 32)).toBe(32);
    expect(wrappedHeight([], 20)).toBe(20);
  });

  test("grows by a line of 15 points for each line at size 11", () => {
    const text = Array.from({ length: 30 }, () => "word").join(" ");
    const narrow = wrappedHeight([{ text, width: 10 }], 0);
    expect(narrow).toBe(15 * 15 + 3);
    expect(wrappedHeight([{ text, width: 20 }], 0)).toBeLessThan(narrow);
  });

  test("counts line breaks, and words longer than the column", () => {
    expect(wrappedHeight([{ text: "a\nb\nc", width: 20 }], 0)).toBe(48);
    expect(wrappedHeight([{ text: "x".repeat(46), width: 20 }], 0)).toBe(33);
  });

  test("takes the tallest text, and never more than Excel allows", () => {
    const texts = [
      { text: "a", width: 10 },
      { text: "a\nb", width: 10 },
    ];
    expect(wrappedHeight(texts, 0)).toBe(33);
    expect(wrappedHeight([{ text: "long ".repeat(2000), width: 10 }], 0)).toBe(409);
  });
});
