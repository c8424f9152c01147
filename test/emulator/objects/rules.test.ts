import { openEmulatedExcel } from "../../emulated-excel";
import type { EmulatedExcel } from "../../emulated-excel";
import { answerOf, failureOf } from "../batches";

const validate = (address: string, rule: Excel.DataValidationRule) =>
  failureOf(
    (context) =>
      void (context.workbook.worksheets.getItem("Sheet1").getRange(address).dataValidation.rule = rule),
  );

const alert = (title: string, message: string) => ({
  showAlert: true,
  style: Excel.DataValidationAlertStyle.stop,
  title,
  message,
});

const prompt = (title: string, message: string) => ({ showPrompt: true, title, message });

describe("validation and conditional formats", () => {
  let excel: EmulatedExcel;

  beforeAll(async () => {
    excel = await openEmulatedExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("H1:H3").values = [["A verified"], ["B document"], ["C statement"]];
      context.workbook.names.add("Evidence_List", sheet.getRange("H1:H3"));
      await context.sync();
    });
  });

  afterAll(() => excel.close());

  test.each<[string, Excel.DataValidationRule, string]>([
    ["a list from a name", { list: { inCellDropDown: true, source: "=Evidence_List" } }, "List"],
    [
      "a decimal between two numbers",
      { decimal: { formula1: 0, formula2: 4, operator: "Between" } },
      "Decimal",
    ],
    ["a date from a day on", { date: { formula1: "2026-01-01", operator: "GreaterThanOrEqualTo" } }, "Date"],
    ["a length of text", { textLength: { formula1: 500, operator: "LessThanOrEqualTo" } }, "TextLength"],
    ["a formula of its own", { custom: { formula: "=LEN(A1)<200" } }, "Custom"],
  ])("keeps %s", async (_, rule, type) => {
    expect(await validate("A1:A9", rule)).toBe("no failure");
    const kept = await answerOf((context) => {
      const loaded = context.workbook.worksheets
        .getItem("Sheet1")
        .getRange("A1:A9")
        .dataValidation.load("rule,type");
      return () => [loaded.type, loaded.rule];
    });
    expect(kept).toEqual([type, rule]);
  });

  test.each<[string, Excel.DataValidationRule]>([
    ["two kinds at once", { custom: { formula: "=TRUE" }, textLength: { formula1: 1, operator: "EqualTo" } }],
    ["no kind", {}],
    ["between with one value", { decimal: { formula1: 0, operator: "Between" } }],
    [
      "a list typed as text beyond 255 characters",
      { list: { inCellDropDown: true, source: "x".repeat(256) } },
    ],
    ["a formula beyond 255 characters", { custom: { formula: `=${"1+".repeat(130)}1` } }],
    ["a formula without an equals sign", { custom: { formula: "TRUE" } }],
  ])("refuses %s", async (_, rule) => {
    expect(await validate("B1", rule)).toBe("InvalidArgument");
  });

  test.each([
    ["an alert's title of 33", () => ({ errorAlert: alert("x".repeat(33), "") })],
    ["an alert's text of 226", () => ({ errorAlert: alert("", "x".repeat(226)) })],
    ["a prompt's title of 33", () => ({ prompt: prompt("x".repeat(33), "") })],
    ["a prompt's text of 256", () => ({ prompt: prompt("", "x".repeat(256)) })],
  ])("refuses %s characters", async (_, change) => {
    const code = await failureOf((context) =>
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:A9").dataValidation.set(change()),
    );
    expect(code).toBe("InvalidArgument");
  });

  test("keeps prompt, alert and blanks beside the rule, whatever comes first", async () => {
    const kept = await answerOf((context) => {
      const validation = context.workbook.worksheets.getItem("Sheet1").getRange("C1:C9").dataValidation;
      validation.prompt = prompt("Rating", "0 to 4");
      validation.rule = { decimal: { formula1: 0, formula2: 4, operator: "Between" } };
      validation.errorAlert = alert("Rating", "A rating runs from 0 to 4.");
      validation.ignoreBlanks = false;
      validation.load("prompt,errorAlert,ignoreBlanks,type");
      return () => [
        validation.prompt.message,
        validation.errorAlert.message,
        validation.ignoreBlanks,
        validation.type,
      ];
    });
    expect(kept).toEqual(["0 to 4", "A rating runs from 0 to 4.", false, "Decimal"]);
  });

  test("reaches the sheet as a rule that refuses other entries", async () => {
    const rule = excel.book
      .worksheet(excel.book.sheetIds()[0] ?? "")
      .getRange("C2")
      .getDataValidation()?.rule;
    expect(rule).toMatchObject({
      type: "decimal",
      operator: "between",
      formula1: "0",
      formula2: "4",
      error: "A rating runs from 0 to 4.",
      allowBlank: false,
    });
  });

  test("is gone after clear", async () => {
    const type = await answerOf((context) => {
      const validation = context.workbook.worksheets.getItem("Sheet1").getRange("C1:C9").dataValidation;
      validation.clear();
      validation.load("type");
      return () => validation.type;
    });
    expect(type).toBe("None");
  });

  test("conditional formats by formula reach the sheet with fill, font and borders, the last one first", async () => {
    const types = await answerOf((context) => {
      const formats = context.workbook.worksheets.getItem("Sheet1").getRange("D2:E9").conditionalFormats;
      formats.add("Custom").custom.rule.formula = "=$D2=1";
      const second = formats.add("Custom");
      second.custom.rule.formula = '=$D2="Excluded"';
      second.custom.format.fill.color = "#242424";
      second.custom.format.font.color = "#FFFFFF";
      second.custom.format.font.bold = true;
      second.custom.format.borders.getItem("EdgeBottom").color = "#0B4F54";
      second.stopIfTrue = true;
      formats.load("items/type,items/priority,items/stopIfTrue");
      return () => formats.items.map(({ type, priority, stopIfTrue }) => [type, priority, stopIfTrue]);
    });
    expect(types).toEqual([
      ["Custom", 0, true],
      ["Custom", 1, false],
    ]);
    const [first] = excel.book.worksheet(excel.book.sheetIds()[0] ?? "").getConditionalFormattingRules();
    expect(first).toMatchObject({
      stopIfTrue: true,
      rule: {
        subType: "formula",
        value: '=$D2="Excluded"',
        style: {
          bg: { rgb: "#242424" },
          cl: { rgb: "#FFFFFF" },
          bl: 1,
          bd: { b: { cl: { rgb: "#0B4F54" } } },
        },
      },
    });
  });

  test("other conditional formats are answered too", async () => {
    const types = await answerOf((context) => {
      const formats = context.workbook.worksheets.getItem("Sheet1").getRange("F1:F9").conditionalFormats;
      formats.add("CellValue").cellValue.rule = { formula1: '="Critical"', operator: "EqualTo" };
      formats.add("ColorScale").colorScale.criteria = {
        minimum: { type: "Number", formula: "0", color: "#FFFFFF" },
        maximum: { type: "HighestValue", color: "#0B4F54" },
      };
      formats.add("ContainsText").textComparison.rule = { operator: "BeginsWith", text: "A" };
      formats.load("items/type");
      const count = formats.getCount();
      return () => [formats.items.map(({ type }) => type), count.value];
    });
    expect(types).toEqual([["ContainsText", "ColorScale", "CellValue"], 3]);
  });

  test("a range answers every conditional format that reaches into it", async () => {
    const counts = await answerOf((context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("J1:J9").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
      sheet.getRange("J5:K5").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
      const found = ["J1:J4", "J1:K9", "K6"].map((address) =>
        sheet.getRange(address).conditionalFormats.getCount(),
      );
      return () => found.map(({ value }) => value);
    });
    expect(counts).toEqual([1, 2, 0]);
  });

  test("what belongs to another type of conditional format is refused, or a null object", async () => {
    const code = await failureOf((context) => {
      const formats = context.workbook.worksheets.getItem("Sheet1").getRange("L1").conditionalFormats;
      formats.add("Custom").custom.rule.formula = "=L1=1";
      formats.add("ContainsText").textComparison.rule = { operator: "BeginsWith", text: "A" };
      formats.load("items/custom/rule/formula");
    });
    expect(code).toBe("InvalidOperation");
    const formulas = await answerOf((context) => {
      const formats = context.workbook.worksheets.getItem("Sheet1").getRange("L1").conditionalFormats;
      formats.load("items/type,items/customOrNullObject/rule/formula");
      return () =>
        formats.items.map(({ type, customOrNullObject: custom }) => {
          return [type, custom.isNullObject ? "none" : custom.rule.formula];
        });
    });
    expect(formulas).toEqual([
      ["ContainsText", "none"],
      ["Custom", "=L1=1"],
    ]);
  });

  test("a formula without an equals sign is refused in a conditional format", async () => {
    const code = await failureOf((context) => {
      context.workbook.worksheets
        .getItem("Sheet1")
        .getRange("G1")
        .conditionalFormats.add("Custom").custom.rule.formula = "TRUE";
    });
    expect(code).toBe("InvalidArgument");
  });

  test("all formats of a range can be cleared", async () => {
    const count = await answerOf((context) => {
      const formats = context.workbook.worksheets.getItem("Sheet1").getRange("F1:F9").conditionalFormats;
      formats.clearAll();
      return (
        (counted) => () =>
          counted.value
      )(formats.getCount());
    });
    expect(count).toBe(0);
  });
});
