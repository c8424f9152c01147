import { readScore } from "../../../src/core/import/read-score";

describe("a score", () => {
  test.each([
    ["62", 62, undefined],
    ["62.5", 62.5, "."],
    ["62,5", 62.5, ","],
    [" 62.5 % ", 62.5, "."],
    ["0", 0, undefined],
    ["-0", 0, undefined],
    ["100.000", 100, "."],
  ])("%p is %p", (text, value, decimal) => {
    expect(readScore(text)).toEqual({ kind: "score", value, decimal });
  });

  test.each(["", " ", "NA", "n/a", "–", "-"])("%p says that there is none", (text) => {
    expect(readScore(text)).toEqual({ kind: "none" });
  });

  test.each(["1.234,5", "1e2", "0x10", "=50", "fifty", "Infinity", "٥٠", "5 0", "50.", ".5", "#N/A"])(
    "%p is not a number",
    (text) => {
      expect(readScore(text)).toEqual({ kind: "not a number" });
    },
  );

  test.each(["-1", "100.1", "101", "999999999"])("%p is out of range", (text) => {
    expect(readScore(text)).toEqual({ kind: "out of range" });
  });
});
