import { textCell } from "../../../src/hosts/excel/text-cell";
import { nastyTexts } from "../nasty-texts";

describe("the one writer of texts", () => {
  test.each([
    ["a formula", "=1+1"],
    ["a sign", "-5"],
    ["a call", "@SUM(A1)"],
    ["its own mark", "'quoted"],
    ["a date in any language", "1er mars"],
    ["a number in words and digits", "kr 5"],
    ["a truth value of another language", "VRAI"],
    ["a tab before a formula", "\t=1"],
    ["a control character within", "two words\u0000"],
    ["one word", "May"],
  ])("marks %s as text", (_, text) => {
    expect(textCell(text)).toBe(`'${text}`);
  });

  test.each([
    ["nothing", ""],
    ["a code", "IE"],
    ["a sentence", "Names the safeguard and who checks it"],
    ["a sentence of another script", "Ответ дан и проверен"],
  ])("leaves %s as it is", (_, text) => {
    expect(textCell(text)).toBe(text);
  });

  test("never lets a text begin with a sign that Excel reads", () => {
    for (const text of nastyTexts()) expect(textCell(text)).not.toMatch(/^[=+\-@\t\r\n\d]/);
  });

  test("refuses a text that no cell holds", () => {
    expect(() => textCell("b".repeat(32_768))).toThrow(expect.objectContaining({ code: "too-large" }));
    expect(textCell("b".repeat(32_767))).toHaveLength(32_768);
  });

  test("takes no longer for a long text than for many short ones", () => {
    const start = performance.now();
    textCell("word ".repeat(6_500));
    expect(performance.now() - start).toBeLessThan(200);
  });
});
