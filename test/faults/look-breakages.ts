import { CRITERIA, FIRST, VENDOR_SHEETS, byHand } from "./breakage";
import type { Breakage } from "./breakage";

/** What people may type, and what they can see. */
export const LOOK_BREAKAGES: readonly Breakage[] = [
  {
    name: "the rule of an input is cleared",
    plant: async (random) => {
      const sheet = random.pick(VENDOR_SHEETS);
      const column = random.pick([3, 4, 8]);
      await byHand([sheet], ({ worksheets }) => ratings(worksheets.getItem(sheet), column).clear());
      return { kind: "validation-missing", sheet, row: FIRST, column };
    },
  },
  {
    name: "the rule of an input takes another list",
    plant: async (random) => {
      const sheet = random.pick(VENDOR_SHEETS);
      await byHand([sheet], ({ worksheets }) => {
        const source = random.pick(["=Yes_No", "=Severity_List"]);
        ratings(worksheets.getItem(sheet), 3).rule = { list: { inCellDropDown: true, source } };
      });
      return { kind: "validation-changed", sheet, row: FIRST, column: 3 };
    },
  },
  {
    name: "a format shows nothing",
    plant: async (random) => {
      const sheet = random.pick(VENDOR_SHEETS);
      const place = { row: FIRST + random.whole(0, CRITERIA - 1), column: random.pick([3, 11, 13, 14]) };
      await byHand([sheet], ({ worksheets }) => {
        worksheets.getItem(sheet).getCell(place.row, place.column).numberFormat = [[";;;"]];
      });
      return { kind: "number-hidden", sheet, ...place };
    },
  },
  {
    name: "a text has the colour of its cell",
    plant: async (random) => {
      const place = { row: 6 + 2 * random.whole(0, 2), column: random.pick([1, 3, 4, 8]) };
      await byHand(["Comparison"], ({ worksheets }) => {
        worksheets.getItem("Comparison").getCell(place.row, place.column).format.font.color = "#FFFFFF";
      });
      return { kind: "text-invisible", sheet: "Comparison", ...place };
    },
  },
  {
    name: "rows are hidden",
    plant: async (random) => {
      const sheet = random.pick(VENDOR_SHEETS);
      const row = FIRST + random.whole(0, CRITERIA - 2);
      await byHand([], ({ worksheets }) => {
        worksheets.getItem(sheet).getRangeByIndexes(row, 0, 2, 1).rowHidden = true;
      });
      return { kind: "rows-hidden", sheet, row };
    },
  },
  {
    name: "columns are hidden",
    plant: async (random) => {
      const sheet = random.pick(VENDOR_SHEETS);
      const column = random.whole(3, 20);
      await byHand([], ({ worksheets }) => {
        worksheets.getItem(sheet).getRangeByIndexes(0, column, 1, 1).columnHidden = true;
      });
      return { kind: "columns-hidden", sheet, column };
    },
  },
  {
    name: "Excel calculates by hand only",
    plant: async () => {
      await byHand([], ({ application }) => void (application.calculationMode = "Manual"));
      return { kind: "calculation-off" };
    },
  },
];

function ratings(sheet: Excel.Worksheet, column: number): Excel.DataValidation {
  return sheet.getRangeByIndexes(FIRST, column, CRITERIA, 1).dataValidation;
}
