import { ACCEPTED, answerOf, refusalsOf, refusalOf } from "../step";
import type { Scratch, Step } from "../step";

const SUPPORT = "Microsoft Support, Protect a worksheet";
const OPTIONS = "Microsoft Learn, Excel.WorksheetProtectionOptions";
const VALIDATION = "Microsoft Learn, Add data validation to Excel ranges";
const DENIED = "AccessDenied";

/** A protected sheet with one cell free to type in. */
const protect = (sheet: Excel.Worksheet, options: Excel.WorksheetProtectionOptions = {}) => {
  sheet.getRange("B1").format.protection.locked = false;
  sheet.protection.protect(options);
};

type Act = (sheet: Excel.Worksheet) => void;

/** Refusals of each act on a sheet that is protected from the start. */
async function protectedRefusals(
  scratch: Scratch,
  options: Excel.WorksheetProtectionOptions,
  acts: readonly Act[],
): Promise<readonly string[]> {
  await refusalOf(scratch, (sheet) => protect(sheet, options));
  return refusalsOf(scratch, acts, (act, sheet) => act(sheet));
}

const list = (sheet: Excel.Worksheet, source: string) => {
  sheet.getRange("C1").dataValidation.rule = { list: { inCellDropDown: true, source } };
};

export const PROTECTION_STEPS: readonly Step[] = [
  {
    id: "locked-cells",
    source: SUPPORT,
    expects: [DENIED, ACCEPTED, DENIED],
    ask: (scratch) =>
      protectedRefusals(scratch, {}, [
        (sheet) => (sheet.getRange("A1").values = [[1]]),
        (sheet) => (sheet.getRange("B1").values = [[1]]),
        (sheet) => (sheet.getRange("A1:B1").values = [[1, 1]]),
      ]),
  },
  {
    id: "protected-formats",
    source: OPTIONS,
    expects: [DENIED, DENIED, DENIED],
    ask: (scratch) =>
      protectedRefusals(scratch, {}, [
        (sheet) => (sheet.getRange("B1").format.fill.color = "#FFFFFF"),
        (sheet) => (sheet.getRange("B:B").format.columnWidth = 50),
        (sheet) => (sheet.getRange("1:1").format.rowHeight = 30),
      ]),
  },
  {
    id: "protection-options",
    source: OPTIONS,
    expects: [ACCEPTED, DENIED],
    ask: (scratch) =>
      protectedRefusals(scratch, { allowFormatColumns: true }, [
        (sheet) => (sheet.getRange("B:B").format.columnWidth = 50),
        (sheet) => (sheet.getRange("1:1").format.rowHeight = 30),
      ]),
  },
  {
    id: "protected-structure",
    source: SUPPORT,
    expects: [DENIED, DENIED, DENIED],
    ask: (scratch) =>
      protectedRefusals(scratch, {}, [
        (sheet) => void sheet.tables.add("D1:E2", true),
        (sheet) => list(sheet, "a,b"),
        (sheet) => (sheet.getRange("A1").format.protection.locked = false),
      ]),
  },
  {
    id: "protected-twice",
    source: "OfficeDev/office-js issue 6784",
    expects: [DENIED, ACCEPTED, DENIED],
    ask: (scratch) =>
      protectedRefusals(scratch, {}, [
        (sheet) => sheet.protection.protect(),
        (sheet) => sheet.protection.unprotect(),
        (sheet) => sheet.protection.unprotect(),
      ]),
  },
  {
    id: "protected-formulas-calculate",
    source: SUPPORT,
    expects: 8,
    ask: (scratch) =>
      answerOf(scratch, (sheet) => {
        sheet.getRange("A1:B1").formulas = [["=B1*2", 1]];
        protect(sheet);
        sheet.getRange("B1").values = [[4]];
        const cell = sheet.getRange("A1").load("values");
        return () => Number(cell.values[0]?.[0]);
      }),
  },
  {
    id: "list-of-a-range",
    source: VALIDATION,
    expects: ["List", true],
    ask: (scratch) =>
      answerOf(scratch, (sheet) => {
        sheet.getRange("A1:A2").values = [["a"], ["b"]];
        list(sheet, "=$A$1:$A$2");
        const validation = sheet.getRange("C1").dataValidation.load("type,rule");
        return () => [validation.type, String(validation.rule.list?.source).includes("$A$1:$A$2")];
      }),
  },
  {
    id: "list-typed-as-text",
    source: "Microsoft Support, Excel specifications and limits",
    expects: [ACCEPTED, "InvalidArgument"],
    ask: (scratch) => refusalsOf(scratch, [255, 256], (length, sheet) => list(sheet, "x".repeat(length))),
  },
  {
    id: "list-does-not-stop-an-add-in",
    source: VALIDATION,
    expects: [["c"]],
    ask: (scratch) =>
      answerOf(scratch, (sheet) => {
        list(sheet, "a,b");
        const cell = sheet.getRange("C1");
        cell.values = [["c"]];
        cell.load("values");
        return () => cell.values;
      }),
  },
  {
    id: "conditional-formats-last-first",
    source: "Microsoft Learn, Excel.ConditionalFormatCollection",
    expects: [
      [0, "=$A1=2"],
      [1, "=$A1=1"],
    ],
    ask: (scratch) =>
      answerOf(scratch, (sheet) => {
        const formats = sheet.getRange("A1:A3").conditionalFormats;
        formats.add("Custom").custom.rule.formula = "=$A1=1";
        formats.add("Custom").custom.rule.formula = "=$A1=2";
        formats.load("items/priority,items/custom/rule/formula");
        return () => formats.items.map(({ priority, custom }) => [priority, custom.rule.formula]);
      }),
  },
  {
    id: "conditional-formats-of-two-kinds",
    source: "OfficeDev/office-js, issue 2180",
    expects: [["none", "=$A1=1"], "InvalidOperation"],
    ask: async (scratch) => {
      const formulas = await answerOf(scratch, (sheet) => {
        const formats = sheet.getRange("A1:A3").conditionalFormats;
        formats.add("Custom").custom.rule.formula = "=$A1=1";
        formats.add("ContainsText").textComparison.rule = { operator: "BeginsWith", text: "A" };
        formats.load("items/type,items/customOrNullObject/rule/formula");
        return () =>
          formats.items.map(({ customOrNullObject: custom }) =>
            custom.isNullObject ? "none" : custom.rule.formula,
          );
      });
      const code = await refusalOf(
        scratch,
        (sheet) => void sheet.getRange("A1:A3").conditionalFormats.load("items/custom/rule/formula"),
      );
      return [formulas, code];
    },
  },
];
