import { ACCEPTED, answerOf, refusalOf, refusalsOf } from "../step";
import type { Step } from "../step";

const NAMES = "Microsoft Support, Define and use names in formulas";
const TABLES = "Microsoft Support, Overview of Excel tables";
const ERRORS = "Microsoft Learn, Error handling with the application-specific JavaScript APIs";
const REFUSED = "InvalidArgument";

function addTable(sheet: Excel.Worksheet, address = "A1:B3"): Excel.Table {
  sheet.getRange("A1:B3").values = [
    ["Id", "Rating"],
    ["A-1", 1],
    ["A-2", 2],
  ];
  return sheet.tables.add(address, true);
}

export const NAME_AND_TABLE_STEPS: readonly Step[] = [
  {
    id: "name-syntax",
    source: NAMES,
    expects: [REFUSED, REFUSED, REFUSED, REFUSED, REFUSED, REFUSED],
    ask: (scratch) =>
      refusalsOf(
        scratch,
        ["A Risk", "1st", "A-Risk", "AB12", "R1C1", "r"],
        (name, sheet) => void sheet.names.add(name, sheet.getRange("A1")),
      ),
  },
  {
    id: "name-length",
    source: NAMES,
    expects: [ACCEPTED, REFUSED],
    ask: (scratch) =>
      refusalsOf(
        scratch,
        [255, 256],
        (length, sheet) => void sheet.names.add("x".repeat(length), sheet.getRange("A1")),
      ),
  },
  {
    id: "name-taken-in-any-case",
    source: NAMES,
    expects: "ItemAlreadyExists",
    ask: ({ word, ...scratch }) =>
      refusalOf({ word, ...scratch }, (sheet, { names }) => {
        names.add(`${word}_a`, sheet.getRange("A1"));
        names.add(`${word}_A`, sheet.getRange("A2"));
      }),
  },
  {
    id: "name-found-in-any-case",
    source: "Microsoft Learn, Excel.NamedItemCollection",
    expects: [true, false],
    ask: (scratch) =>
      answerOf(scratch, (sheet, { names }) => {
        names.add(`${scratch.word}_a`, sheet.getRange("A1"));
        const found = names.getItemOrNullObject(`${scratch.word}_A`).load("name");
        const missing = names.getItemOrNullObject(`${scratch.word}_b`).load("name");
        return () => [!found.isNullObject, !missing.isNullObject];
      }),
  },
  {
    id: "name-follows-its-sheet",
    source: NAMES,
    expects: "='a'!$A$1",
    ask: async (scratch) => {
      const formula = await answerOf(scratch, (sheet, { names }) => {
        const name = names.add(`${scratch.word}_a`, sheet.getRange("A1"));
        sheet.name = scratch.otherSheet;
        name.load("formula");
        return () => String(name.formula);
      });
      return formula.replace(scratch.otherSheet, "a");
    },
  },
  {
    id: "name-moved",
    source: NAMES,
    expects: [6, 8],
    ask: async (scratch) => {
      const first = await answerOf(scratch, (sheet, { names }) => {
        sheet.getRange("A1:A2").values = [[5], [7]];
        names.add(`${scratch.word}_a`, sheet.getRange("A1"));
        const cell = sheet.getRange("B1");
        cell.formulas = [[`=${scratch.word}_a+1`]];
        cell.load("values");
        return () => Number(cell.values[0]?.[0]);
      });
      const second = await answerOf(scratch, (sheet, { names }) => {
        names.getItem(`${scratch.word}_a`).formula = `='${scratch.name}'!$A$2`;
        const cell = sheet.getRange("B1").load("values");
        return () => Number(cell.values[0]?.[0]);
      });
      return [first, second];
    },
  },
  {
    id: "name-of-a-table-taken",
    source: "Microsoft Support, Rename an Excel table",
    expects: "ItemAlreadyExists",
    ask: (scratch) =>
      refusalOf(scratch, (sheet, { names }) => {
        addTable(sheet).name = `${scratch.word}_t`;
        names.add(`${scratch.word}_T`, sheet.getRange("A1"));
      }),
  },
  {
    id: "tables-overlap",
    source: ERRORS,
    expects: "MergedRangeConflict",
    ask: (scratch) =>
      refusalOf(scratch, (sheet) => {
        addTable(sheet);
        sheet.tables.add("B2:C4", true);
      }),
  },
  {
    id: "tables-over-merged-cells",
    source: ERRORS,
    expects: "MergedRangeConflict",
    ask: (scratch) =>
      refusalOf(scratch, (sheet) => {
        sheet.getRange("A2:B2").merge();
        addTable(sheet);
      }),
  },
  {
    id: "merged-cells-keep-the-first",
    source: "Microsoft Support, Merge and unmerge cells",
    expects: [
      ["one", ""],
      ["", ""],
    ],
    ask: (scratch) =>
      answerOf(scratch, (sheet) => {
        const cells = sheet.getRange("D1:E2");
        cells.values = [
          ["one", "two"],
          ["three", "four"],
        ];
        cells.merge();
        cells.unmerge();
        cells.load("values");
        return () => cells.values;
      }),
  },
  {
    id: "table-headers-are-unique-text",
    source: TABLES,
    expects: [["Rating", "rating2", "2026"]],
    ask: (scratch) =>
      answerOf(scratch, (sheet) => {
        const cells = sheet.getRange("A1:C2");
        cells.values = [
          ["Rating", "rating", 2026],
          [1, 2, 3],
        ];
        const header = sheet.tables.add("A1:C2", true).getHeaderRowRange().load("values");
        return () => header.values;
      }),
  },
  {
    id: "table-made-a-range",
    source: "Microsoft Learn, Excel.Table",
    expects: [["Id", "Rating"]],
    ask: (scratch) =>
      answerOf(scratch, (sheet) => {
        addTable(sheet).convertToRange();
        const cells = sheet.getRange("A1:B1").load("values");
        return () => cells.values;
      }),
  },
];
