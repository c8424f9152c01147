import { declareWorkbook } from "../../src/workbook/declare-workbook";
import type { Range } from "../../src/workbook/declaration";
import { workbookTexts } from "../../src/workbook/texts/en";
import { byHand, CRITERIA, FIRST, VENDOR_SHEETS } from "./breakage";
import type { Breakage } from "./breakage";
import { WHOLE } from "./broken-workbook";

/** What guards formulas and inputs, and what makes figures readable. */
export const GUARD_BREAKAGES: readonly Breakage[] = [
  {
    name: "a formula is unlocked",
    plant: async (random) => {
      const sheet = random.pick(VENDOR_SHEETS);
      const place = { row: FIRST + random.whole(0, CRITERIA - 1), column: random.pick([11, 13, 14]) };
      await byHand([sheet], ({ worksheets }) => {
        worksheets.getItem(sheet).getCell(place.row, place.column).format.protection.locked = false;
      });
      return { kind: "formula-unlocked", sheet, ...place };
    },
  },
  {
    name: "all formulas of Workings are unlocked",
    plant: async () => {
      await byHand(["Workings"], ({ worksheets }) => {
        worksheets.getItem("Workings").getRange("A1:CZ200").format.protection.locked = false;
      });
      return { kind: "formula-unlocked", sheet: "Workings" };
    },
  },
  {
    name: "an input is locked",
    plant: async (random) => {
      const sheet = random.pick(VENDOR_SHEETS);
      const place = { row: FIRST + random.whole(0, CRITERIA - 1), column: random.pick([3, 4, 8]) };
      await byHand([sheet], ({ worksheets }) => {
        worksheets.getItem(sheet).getCell(place.row, place.column).format.protection.locked = true;
      });
      return { kind: "input-locked", sheet, ...place };
    },
  },
  {
    name: "a sheet is protected again with Excel's own options",
    plant: async (random) => {
      const sheet = random.pick(VENDOR_SHEETS);
      await protectedAs(sheet, {});
      return { kind: "protection-changed", sheet };
    },
  },
  {
    name: "a protected sheet lets people delete rows, and hides some",
    plant: async () => {
      await byHand(
        ["Setup"],
        ({ worksheets }) => void (worksheets.getItem("Setup").getRange("6:7").rowHidden = true),
      );
      await protectedAs("Setup", {
        allowFormatColumns: true,
        allowFormatRows: true,
        allowAutoFilter: true,
        allowSort: true,
        allowDeleteRows: true,
      });
      return { kind: "protection-changed", sheet: "Setup" };
    },
  },
  {
    name: "the limits of a number are wider",
    plant: async () => {
      await byHand(["Criteria"], ({ worksheets }) => {
        const weights = worksheets.getItem("Criteria").getRangeByIndexes(FIRST, 6, CRITERIA, 1);
        weights.dataValidation.rule = { decimal: { formula1: 0, formula2: 1000, operator: "Between" } };
      });
      return { kind: "validation-changed", sheet: "Criteria", row: FIRST, column: 6 };
    },
  },
  {
    name: "the first day of a date is another one",
    plant: async () => {
      const { row, column } = firstDate();
      await byHand(["Setup"], ({ worksheets }) => {
        const { dataValidation } = worksheets.getItem("Setup").getCell(row, column);
        dataValidation.rule = { date: { formula1: "1900-01-01", operator: "GreaterThanOrEqualTo" } };
      });
      return { kind: "validation-changed", sheet: "Setup", row, column };
    },
  },
  {
    name: "a wrong entry is only warned of",
    plant: async (random) => {
      const sheet = random.pick(VENDOR_SHEETS);
      await byHand([sheet], ({ worksheets }) => {
        const { dataValidation } = worksheets.getItem(sheet).getRangeByIndexes(FIRST, 3, CRITERIA, 1);
        dataValidation.errorAlert = { showAlert: true, style: "Warning", title: "Rating", message: "Sure?" };
      });
      return { kind: "validation-changed", sheet, row: FIRST, column: 3 };
    },
  },
  {
    name: "figures show in another format",
    plant: async (random) => {
      const sheet = random.pick(VENDOR_SHEETS);
      const place = { row: FIRST + random.whole(0, CRITERIA - 1), column: 13 };
      const format = random.pick(["0", "0%", "yyyy-mm-dd", "General"]);
      await byHand([sheet], ({ worksheets }) => {
        worksheets.getItem(sheet).getCell(place.row, place.column).numberFormat = [[format]];
      });
      return { kind: "number-format-changed", sheet, ...place };
    },
  },
  {
    name: "the colours that follow values are cleared",
    plant: async (random) => {
      const sheet = random.pick(["Heat map", "Comparison", "Criteria", ...VENDOR_SHEETS]);
      await byHand([sheet], ({ worksheets }) => {
        worksheets.getItem(sheet).getRange().conditionalFormats.clearAll();
      });
      return { kind: "conditional-format-missing", sheet };
    },
  },
  {
    name: "a colour follows another rule",
    plant: async (random) => {
      const sheet = random.pick(["Heat map", "Comparison", "Criteria", ...VENDOR_SHEETS]);
      const formula = random.pick(["=FALSE", '=RIGHT($P6,4)="Low"', "=$B6<>$B7"]);
      await byHand([sheet], ({ worksheets }) => {
        const rules = worksheets.getItem(sheet).getRange().conditionalFormats;
        rules.getItemAt(random.whole(0, 2)).custom.rule.formula = formula;
      });
      return { kind: "conditional-format-changed", sheet };
    },
  },
  {
    name: "a chart is deleted",
    plant: async () => {
      await byHand(["Comparison"], ({ worksheets }) => {
        worksheets.getItem("Comparison").charts.getItemAt(0).delete();
      });
      return { kind: "chart-missing", sheet: "Comparison" };
    },
  },
];

/** The first cell of Setup that takes a date. */
function firstDate(): Range {
  const setup = declareWorkbook(WHOLE, workbookTexts).sheets.find(({ name }) => name === "Setup");
  const date = setup?.validations.find(({ rule }) => rule.kind === "date");
  if (date === undefined) throw new RangeError("Setup takes no date.");
  return date.range;
}

async function protectedAs(sheet: string, options: Excel.WorksheetProtectionOptions): Promise<void> {
  await byHand([sheet], () => undefined, false);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).protection.protect(options);
    await context.sync();
  });
}
