import {
  readEvidence,
  readInUse,
  readNumberWithin,
  readRating,
  readYes,
} from "../../../src/core/assessment/reading";

const labels = { A: "A verified", B: "B document", C: "C statement" };
const noBreak = "\u00A0";

describe("a rating cell", () => {
  test.each([
    [0, 0],
    [4, 4],
    [2.75, 2.75],
    ["3", 3],
    ["  0 ", 0],
    ["IE", "IE"],
    [" ie", "IE"],
    ["NA", "NA"],
    ["n/a ", "NA"],
    ["", undefined],
    ["    ", undefined],
  ])("holding %j reads as %j", (content, expected) => {
    expect(readRating(content)).toEqual(expected);
  });

  test.each([
    4.01,
    -1,
    Number.NaN,
    7,
    "5",
    "3.0",
    "03",
    "2,5",
    "I E",
    "maybe",
    "#N/A",
    "#REF!",
    "\t3",
    `3${noBreak}`,
    "ıe",
  ])("holding %j is unreadable and kept word for word", (content) => {
    expect(readRating(content)).toEqual({ unreadable: String(content) });
  });

  test.each([
    [true, "TRUE"],
    [false, "FALSE"],
  ])("holding the logical value %j is unreadable", (content, text) => {
    expect(readRating(content)).toEqual({ unreadable: text });
  });

  test("holding negative zero reads as 0", () => {
    expect(Object.is(readRating(-0), 0)).toBe(true);
  });
});

describe("an evidence cell", () => {
  test.each([
    ["A", "A"],
    [" b ", "B"],
    ["C statement", "C"],
    ["  a  VERIFIED ", "A"],
    ["", undefined],
    ["  ", undefined],
    ["D", { unreadable: "D" }],
    ["A document", { unreadable: "A document" }],
    [1, { unreadable: "1" }],
    [true, { unreadable: "TRUE" }],
  ])("holding %j reads as %j", (content, expected) => {
    expect(readEvidence(content, labels)).toEqual(expected);
  });
});

describe("a number cell", () => {
  test.each([0, 2.5, 100])("holding %d reads as it is", (content) => {
    expect(readNumberWithin(content, 0, 100)).toBe(content);
  });

  test.each([
    [-1, "-1"],
    [100.5, "100.5"],
    ["3", "3"],
    ["", ""],
    [true, "TRUE"],
    ["#VALUE!", "#VALUE!"],
  ])("holding %j is unreadable", (content, text) => {
    expect(readNumberWithin(content, 0, 100)).toEqual({ unreadable: text });
  });

  test("holding negative zero reads as 0", () => {
    expect(Object.is(readNumberWithin(-0, 0, 100), 0)).toBe(true);
  });
});

describe("a criterion", () => {
  test.each(["No", " no ", "NO"])("is out of use when its cell says %j", (content) => {
    expect(readInUse(content)).toBe(false);
  });

  test.each(["Yes", "", "Not", "#REF!", false, 0])("is in use when its cell says %j", (content) => {
    expect(readInUse(content)).toBe(true);
  });
});

describe("a yes", () => {
  test.each(["Yes", " YES", "yes"])("is %j", (content) => {
    expect(readYes(content)).toBe(true);
  });

  test.each(["No", "", "Yes please", "#REF!", true, 1])("is not %j", (content) => {
    expect(readYes(content)).toBe(false);
  });
});
