import { escapeText, needsTextPrefix, textCell } from "../../../src/hosts/xlsx/text-cell";

describe("a text on its way into a cell", () => {
  test.each(["=1+1", "+1-1", "-5+2", "@SUM(1)", "'-7", "\t+2", "1E5", "TRUE", "SEPT1", "0042", ""])(
    "%j is a text value without a formula",
    (text) => {
      expect(textCell(text)).toEqual({ value: text });
    },
  );

  test("a word that the package would store as an error goes in as text runs", () => {
    expect(textCell("#N/A")).toEqual({ richText: [{ text: "#N/A" }] });
  });

  test("what XML cannot hold is escaped, tab and line feed stay", () => {
    expect(escapeText("\u0000a\rb\tc\nd\u000b\ufffe")).toBe("_x0000_a_x000D_b\tc\nd_x000B__xFFFE_");
  });

  test("half of a surrogate pair is escaped, a whole pair stays", () => {
    expect(escapeText("\ud83d\ude80 \ud83d")).toBe("\ud83d\ude80 _xD83D_");
  });

  test("a literal escape keeps its meaning", () => {
    expect(escapeText("_x000D_ _x00 _x005F_")).toBe("_x005F_x000D_ _x00 _x005F_x005F_");
  });

  test("32,767 characters go in, one more is refused and nothing is cut", () => {
    expect(textCell("b".repeat(32_767)).value).toHaveLength(32_767);
    expect(() => textCell("b".repeat(32_768))).toThrow(/holds 32767 characters.*has 32768/);
  });
});

describe("the text prefix", () => {
  test.each([
    "=1+1",
    "1E5",
    "TRUE",
    "true",
    "DEC2",
    "5-6",
    "11:15",
    "'Tick'",
    "#N/A",
    "\t+2",
    "12 %",
    "IEN4",
  ])("%j carries it", (text) => {
    expect(needsTextPrefix(text)).toBe(true);
  });

  test.each(["", "IE", "NA", "Alder Meet", "Statement of the vendor, without annex"])(
    "%j does not",
    (text) => {
      expect(needsTextPrefix(text)).toBe(false);
    },
  );
});
