import { openEmulatedExcel } from "../../emulated-excel";
import type { EmulatedExcel } from "../../emulated-excel";
import { answerOf, failureOf } from "../batches";

describe("what a cell makes of what is written", () => {
  let excel: EmulatedExcel;
  let lastRow = 0;

  beforeAll(async () => {
    excel = await openEmulatedExcel();
  });

  afterAll(() => excel.close());

  async function written(value: unknown, format?: string) {
    lastRow += 1;
    return answerOf((context) => {
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange(`A${lastRow}`);
      if (format !== undefined) cell.numberFormat = [[format]];
      cell.values = [[value]];
      cell.load("values,formulas,text,numberFormat,valueTypes");
      return () => ({
        value: cell.values[0]?.[0],
        formula: cell.formulas[0]?.[0],
        text: cell.text[0]?.[0],
        format: cell.numberFormat[0]?.[0],
        type: cell.valueTypes[0]?.[0],
      });
    });
  }

  test.each([
    ["a number", 3.5, 3.5],
    ["a boolean", true, true],
    ["plain text", "Alder Meet", "Alder Meet"],
    ["digits with leading zeros, which lose them", "007", 7],
    ["digits behind an apostrophe, which stay text", "'007", "007"],
    ["an exponent, which becomes a number", "1E5", 100000],
    ["a truth value in letters, which becomes one", "TRUE", true],
    ["a percentage, which becomes a fraction", "12%", 0.12],
    ["what begins with plus and is a number", "+5", 5],
    ["what begins with minus and is a number", "-5", -5],
    ["text behind an apostrophe that looks like a formula", "'=1+1", "=1+1"],
    ["an apostrophe written twice, of which one stays", "''tis", "'tis"],
    ["line breaks", "one\ntwo", "one\ntwo"],
  ])("%s", async (_, value, expected) => {
    const cell = await written(value);
    expect(cell.value).toBe(expected);
    expect(cell.formula).toBe(expected);
  });

  test.each(["1-2", "SEPT1", "2026-11-12", "3/4", "14 March 2026"])(
    "the text %p becomes a date's serial number",
    async (text) => {
      const cell = await written(text);
      expect(typeof cell.value).toBe("number");
      expect(cell.format).not.toBe("General");
    },
  );

  test.each(["'1-2", "'SEPT1", "'1E5", "'TRUE", "'+1", "'-1", "'@SUM", "'=cmd|'/c calc'!A0"])(
    "%p stays text behind its apostrophe",
    async (text) => {
      const cell = await written(text);
      expect(cell.value).toBe(text.slice(1));
      expect(cell.type).toBe("String");
    },
  );

  test.each(["007", "=1+1", "1-2", "+1", "TRUE"])(
    "%p stays text in a cell formatted as text",
    async (text) => {
      const cell = await written(text, "@");
      expect(cell.value).toBe(text);
      expect(cell.type).toBe("String");
    },
  );

  test("a leading equals sign, plus or minus makes a formula", async () => {
    expect(await written("=2*3")).toMatchObject({ value: 6, formula: "=2*3" });
    expect(await written("+2*3")).toMatchObject({ value: 6, formula: "=+2*3" });
    expect(await written("-2*3")).toMatchObject({ value: -6, formula: "=-2*3" });
  });

  test("a formula's error is answered as its text", async () => {
    expect(await written("=1/0")).toMatchObject({ value: "#DIV/0!", type: "Error" });
    expect(await written("=NO_SUCH_NAME")).toMatchObject({ value: "#NAME?", type: "Error" });
  });

  test("text shows a number in its format", async () => {
    expect(await written(48.84074, "0.0")).toMatchObject({ value: 48.84074, text: "48.8" });
    expect(await written(0.256, "0%")).toMatchObject({ text: "26%" });
    expect(await written(46338, "yyyy-mm-dd")).toMatchObject({ text: "2026-11-12" });
    expect(await written(1 / 3)).toMatchObject({ text: "0.333333333" });
  });

  test("empty text empties a cell, null leaves it as it is", async () => {
    const values = await answerOf((context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("C1:D1");
      range.values = [["kept", "emptied"]];
      range.values = [[null, ""]];
      range.load("values,valueTypes");
      return () => [range.values[0], range.valueTypes[0]];
    });
    expect(values).toEqual([
      ["kept", ""],
      ["String", "Empty"],
    ]);
  });

  test("one value alone goes into every cell", async () => {
    const values = await answerOf((context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("C3:D4");
      Object.assign(range, { values: 7 });
      range.load("values");
      return () => range.values;
    });
    expect(values).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  test.each([
    ["too few rows", "A1:B2", [[1, 2]]],
    [
      "too many columns",
      "A1:B2",
      [
        [1, 2, 3],
        [1, 2, 3],
      ],
    ],
    ["rows of different length", "A1:B2", [[1, 2], [1]]],
  ])("refuses an array with %s", async (_, address, values) => {
    expect(
      await failureOf(
        (context) => void (context.workbook.worksheets.getItem("Sheet1").getRange(address).values = values),
      ),
    ).toBe("InvalidArgument");
  });

  test.each([
    ["more than 32,767 characters", "x".repeat(32_768)],
    ["a formula of more than 8,192 characters", `="${"x".repeat(8_192)}"`],
    ["text that begins with @ and is not marked as text", "@import"],
  ])("refuses %s", async (_, value) => {
    expect(
      await failureOf(
        (context) => void (context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[value]]),
      ),
    ).toBe("InvalidArgument");
  });

  test("takes 32,767 characters", async () => {
    expect(await written("x".repeat(32_767))).toMatchObject({ type: "String" });
  });

  test("a large write reaches the last row, in the chunks the client makes of it", async () => {
    const last = await answerOf((context) => {
      const sheet = context.workbook.worksheets.add("Large");
      sheet.getRange("A1:D2000").values = Array.from({ length: 2000 }, (_, row) => [
        row,
        "'007",
        "12",
        `=A${row + 1}*2`,
      ]);
      const range = sheet.getRange("A2000:D2000").load("values,formulas");
      return () => [range.values[0], range.formulas[0]];
    });
    expect(last).toEqual([
      [1999, "007", 12, 3998],
      [1999, "007", 12, "=A2000*2"],
    ]);
  });
});
