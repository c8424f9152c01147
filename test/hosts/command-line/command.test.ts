import { commandOf } from "../../../src/hosts/command-line/command";

const refusalOf = (...words: string[]): string => {
  try {
    commandOf(words);
  } catch (cause) {
    return cause instanceof Error ? cause.message : "";
  }
  return "accepted";
};

describe("the words of a call", () => {
  test.each([
    [["create", "--input", "a.json", "--out", "b.xlsx"], { name: "create", input: "a.json", out: "b.xlsx" }],
    [["score", "--input=a.xlsx"], { name: "score", input: "a.xlsx" }],
    [["--input", "a.xlsx", "read"], { name: "read", input: "a.xlsx" }],
    [["--help"], { name: "help" }],
    [["create", "-h"], { name: "help" }],
    [["--version"], { name: "version" }],
  ])("%j are understood", (words, command) => {
    expect(commandOf(words)).toEqual(command);
  });

  test.each([
    [[], /^hria-scorecard: must be create, score or read/],
    [["draw"], /^draw: must be create, score or read/],
    [["score"], /^--input: must be given$/],
    [["score", "--input"], /^--input: must have a value$/],
    [["score", "--input", "a.json", "--out", "b.xlsx"], /^--out: is not an option of score/],
    [["read", "--inptu", "a.xlsx"], /^--inptu: is not an option of read.*\n(.|\n)*--input: must be given$/],
    [
      ["create", "a.json", "--input", "a.json", "--out", ""],
      /^a.json: is not an option.*\n--out: must have a value$/,
    ],
  ])("%j are refused, every fault in a line of its own", (words, message) => {
    expect(refusalOf(...words)).toMatch(message);
  });
});
