import { answerOf, refusalsOf } from "../step";
import type { Answer, Scratch, Step } from "../step";

const VALUES = "Microsoft Learn, Set and get range values, text, or formulas";
const RANGE = "Microsoft Learn, Excel.Range";
const LIMITS = "Microsoft Support, Excel specifications and limits";

/** What a cell holds after each of these was written through `values`. */
async function read(scratch: Scratch, written: readonly unknown[]): Promise<readonly Answer[]> {
  return answerOf(scratch, (sheet) => {
    const cells = sheet.getRange(`A1:A${written.length}`);
    cells.values = written.map((value) => [value]);
    cells.load("values");
    return () => cells.values.map(([value]): Answer => value);
  });
}

/** Results of formulas over a few numbers and texts in A1:B4. */
async function results(scratch: Scratch, formulas: readonly string[]): Promise<readonly Answer[]> {
  return answerOf(scratch, (sheet) => {
    sheet.getRange("A1:B4").values = [
      [1, 10],
      [2, "none"],
      [3, 30],
      ["", ""],
    ];
    const cells = sheet.getRange(`D1:D${formulas.length}`);
    cells.formulas = formulas.map((formula) => [formula]);
    cells.load("values");
    return () => cells.values.map(([value]): Answer => value);
  });
}

export const CELL_STEPS: readonly Step[] = [
  {
    id: "values-with-equals-sign",
    source: RANGE,
    expects: [2, "=1+1"],
    ask: (scratch) =>
      answerOf(scratch, (sheet) => {
        const cell = sheet.getRange("A1");
        cell.values = [["=1+1"]];
        cell.load("values,formulas");
        return () => [Number(cell.values[0]?.[0]), String(cell.formulas[0]?.[0])];
      }),
  },
  {
    id: "values-with-apostrophe",
    source: "OfficeDev/office-js issue 6687",
    expects: ["=1+1", "+1", "007", "'tis"],
    ask: (scratch) => read(scratch, ["'=1+1", "'+1", "'007", "''tis"]),
  },
  {
    id: "values-read-as-numbers",
    source: "OfficeDev/office-js issue 229",
    expects: [7, 100000, true, 0.12, 5],
    ask: (scratch) => read(scratch, ["007", "1E5", "TRUE", "12%", "+5"]),
  },
  {
    id: "values-read-as-dates",
    source: "OfficeDev/office-js issue 229",
    expects: [true, true],
    ask: async (scratch) =>
      (await read(scratch, ["2026-11-12", "14 March 2026"])).map((value) => typeof value === "number"),
  },
  {
    id: "values-in-text-cells",
    source: VALUES,
    expects: [["007"], ["=1+1"], ["1-2"]],
    ask: (scratch) =>
      answerOf(scratch, (sheet) => {
        const cells = sheet.getRange("A1:A3");
        cells.numberFormat = [["@"], ["@"], ["@"]];
        cells.values = [["007"], ["=1+1"], ["1-2"]];
        cells.load("values");
        return () => cells.values;
      }),
  },
  {
    id: "values-null-and-empty",
    source: VALUES,
    expects: [["kept", ""]],
    ask: (scratch) =>
      answerOf(scratch, (sheet) => {
        const cells = sheet.getRange("A1:B1");
        cells.values = [["kept", "gone"]];
        cells.values = [[null, ""]];
        cells.load("values");
        return () => cells.values;
      }),
  },
  {
    id: "values-one-for-all",
    source: VALUES,
    expects: [
      [7, 7],
      [7, 7],
    ],
    ask: (scratch) =>
      answerOf(scratch, (sheet) => {
        const cells = sheet.getRange("A1:B2");
        Object.assign(cells, { values: 7 });
        cells.load("values");
        return () => cells.values;
      }),
  },
  {
    id: "values-of-another-shape",
    source: RANGE,
    expects: ["InvalidArgument", "InvalidArgument"],
    ask: (scratch) =>
      refusalsOf(scratch, [[[1, 2]], [[1, 2], [3]]], (values, sheet) => {
        sheet.getRange("A1:B2").values = values;
      }),
  },
  {
    id: "values-of-32767-characters",
    source: LIMITS,
    expects: ["accepted", "InvalidArgument"],
    ask: (scratch) =>
      refusalsOf(scratch, [32_767, 32_768], (length, sheet) => {
        sheet.getRange("A1").values = [["x".repeat(length)]];
      }),
  },
  {
    id: "text-in-its-format",
    source: RANGE,
    expects: ["48.8", "0.5"],
    ask: (scratch) =>
      answerOf(scratch, (sheet) => {
        const cells = sheet.getRange("A1:B1");
        cells.values = [[48.84074, 0.5]];
        cells.numberFormat = [["0.0", "General"]];
        cells.load("text");
        return () => cells.text[0]?.map(String) ?? [];
      }),
  },
  {
    id: "errors-as-text",
    source: RANGE,
    expects: [["#DIV/0!", "#N/A", "Error", "Error"]],
    ask: (scratch) =>
      answerOf(scratch, (sheet) => {
        const cells = sheet.getRange("A1:B1");
        cells.formulas = [["=1/0", "=NA()"]];
        cells.load("values,valueTypes");
        return () => [[...(cells.values[0] ?? []), ...(cells.valueTypes[0] ?? [])]];
      }),
  },
  {
    id: "formulas-copied-down",
    source: RANGE,
    expects: [["=A1*B$1"], ["=A2*B$1"], ["=A3*B$1"]],
    ask: (scratch) =>
      answerOf(scratch, (sheet) => {
        sheet.getRange("C1").formulas = [["=A1*B$1"]];
        const cells = sheet.getRange("C1:C3");
        cells.copyFrom("C1", "Formulas");
        cells.load("formulas");
        return () => cells.formulas;
      }),
  },
  {
    id: "sumproduct-counts-text-as-zero",
    source: "Microsoft Support, SUMPRODUCT function",
    expects: [100, "#VALUE!"],
    ask: (scratch) => results(scratch, ["=SUMPRODUCT(A1:A3,B1:B3)", "=SUMPRODUCT(A1:A3*B1:B3)"]),
  },
  {
    id: "blank-cells-in-formulas",
    source: "Microsoft Support, ISBLANK, ISNUMBER and other IS functions",
    expects: ["none", true, 0, 2],
    ask: (scratch) =>
      results(scratch, [
        '=IF(ISNUMBER(A4),A4,"none")',
        '=A4=""',
        "=A4+0",
        '=COUNTIFS(B1:B4,"<>none",A1:A4,">0")',
      ]),
  },
  {
    id: "round-half-away-from-zero",
    source: "Microsoft Support, ROUND function",
    expects: [3, -3, 1.3],
    ask: (scratch) => results(scratch, ["=ROUND(2.5,0)", "=ROUND(-2.5,0)", "=ROUND(1.25,1)"]),
  },
  {
    id: "text-compared-in-any-case",
    source: "Microsoft Support, EXACT and MATCH functions",
    expects: [true, 2, "#N/A"],
    ask: (scratch) => results(scratch, ['="None"="NONE"', '=MATCH("NONE",B1:B3,0)', '=MATCH("x",B1:B3,0)']),
  },
];
