import { ACCEPTED, answerOf, refusalOf, refusalsOf } from "../step";
import type { Step } from "../step";

const NAMING = "Microsoft Support, Rename a worksheet";
const WORKSHEET = "Microsoft Learn, Excel.Worksheet";
const COLLECTION = "Microsoft Learn, Excel.WorksheetCollection";
const REFUSED = "InvalidArgument";
const FORBIDDEN = [":", "\\", "/", "?", "*", "[", "]"];

const rename = (sheet: Excel.Worksheet, name: string) => {
  sheet.name = name;
};

export const SHEET_STEPS: readonly Step[] = [
  {
    id: "sheet-name-31",
    source: NAMING,
    expects: ACCEPTED,
    ask: (scratch) => refusalOf(scratch, (sheet) => rename(sheet, scratch.name.padEnd(31, "x"))),
  },
  {
    id: "sheet-name-32",
    source: NAMING,
    expects: REFUSED,
    ask: (scratch) => refusalOf(scratch, (sheet) => rename(sheet, scratch.name.padEnd(32, "x"))),
  },
  {
    id: "sheet-name-characters",
    source: NAMING,
    expects: FORBIDDEN.map(() => REFUSED),
    ask: (scratch) =>
      refusalsOf(scratch, FORBIDDEN, (character, sheet) => rename(sheet, `${scratch.name}${character}x`)),
  },
  {
    id: "sheet-name-apostrophes",
    source: NAMING,
    expects: [REFUSED, REFUSED, ACCEPTED],
    ask: (scratch) =>
      refusalsOf(scratch, ["'x", "x'", `${scratch.name}'s`], (name, sheet) => rename(sheet, name)),
  },
  {
    id: "sheet-name-kept",
    source: NAMING,
    expects: [REFUSED, REFUSED],
    ask: (scratch) => refusalsOf(scratch, ["History", " "], (name, sheet) => rename(sheet, name)),
  },
  {
    id: "sheet-name-taken",
    source: COLLECTION,
    expects: "ItemAlreadyExists",
    ask: ({ name, ...scratch }) =>
      refusalOf({ name, ...scratch }, (_, { worksheets }) => void worksheets.add(name.toUpperCase())),
  },
  {
    id: "sheet-found-in-any-case",
    source: COLLECTION,
    expects: [true, false],
    ask: (scratch) =>
      answerOf(scratch, (_, { worksheets }) => {
        const found = worksheets.getItemOrNullObject(scratch.name.toUpperCase()).load("name");
        const missing = worksheets.getItemOrNullObject(scratch.otherSheet).load("name");
        return () => [found.name === scratch.name, !missing.isNullObject];
      }),
  },
  {
    id: "sheet-missing",
    source: "Microsoft Learn, Error handling with the application-specific JavaScript APIs",
    expects: "ItemNotFound",
    ask: (scratch) =>
      refusalOf(scratch, (_, { worksheets }) => void worksheets.getItem(scratch.otherSheet).load("name")),
  },
  {
    id: "sheet-added-behind",
    source: COLLECTION,
    expects: true,
    ask: ({ otherSheet }) =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const before = worksheets.getActiveWorksheet().load("id");
        worksheets.add(otherSheet);
        const after = worksheets.getActiveWorksheet().load("id");
        await context.sync();
        return before.id === after.id;
      }),
  },
  {
    id: "sheet-renamed",
    source: "Microsoft Support, Create or change a cell reference",
    expects: ["='a b'!A1+1", 6],
    ask: async (scratch) => {
      const { otherSheet } = scratch;
      const [formula = "", value = null] = await answerOf(scratch, (sheet, { worksheets }) => {
        const other = worksheets.add(otherSheet);
        other.getRange("A1").values = [[5]];
        const cell = sheet.getRange("A1");
        cell.formulas = [[`='${otherSheet}'!A1+1`]];
        other.name = `${otherSheet} b`;
        cell.load("formulas,values");
        return () => [String(cell.formulas[0]?.[0]), Number(cell.values[0]?.[0])];
      });
      return [String(formula).replace(`${otherSheet} b`, "a b"), value];
    },
  },
  {
    id: "sheet-deleted",
    source: "Microsoft Support, How to correct a #REF! error",
    expects: ["#REF!", true],
    ask: (scratch) =>
      answerOf(scratch, (sheet, { worksheets }) => {
        const other = worksheets.add(scratch.otherSheet);
        other.getRange("A1").values = [[5]];
        const cell = sheet.getRange("A1");
        cell.formulas = [[`='${scratch.otherSheet}'!A1+1`]];
        other.delete();
        cell.load("formulas,values");
        return () => [String(cell.values[0]?.[0]), String(cell.formulas[0]?.[0]).includes("#REF!")];
      }),
  },
  {
    id: "sheet-hidden-not-activated",
    source: WORKSHEET,
    expects: "InvalidOperation",
    ask: (scratch) =>
      refusalOf(scratch, (sheet) => {
        sheet.visibility = "Hidden";
        sheet.activate();
      }),
  },
  {
    id: "sheet-very-hidden",
    source: WORKSHEET,
    expects: "VeryHidden",
    ask: (scratch) =>
      answerOf(scratch, (sheet) => {
        sheet.visibility = "VeryHidden";
        sheet.load("visibility");
        return () => sheet.visibility;
      }),
  },
];
