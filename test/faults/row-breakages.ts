import { CRITERIA, FIRST, VENDOR_SHEETS, byHand } from "./breakage";
import type { Breakage } from "./breakage";

/** Unanswered for every vendor. */
const UNANSWERED = 2;
/** Answered for every vendor. */
const ANSWERED = [0, 5] as const;
const INPUTS = 28;

/** Rows that went, came twice, or lost what they are about. */
export const ROW_BREAKAGES: readonly Breakage[] = [
  {
    name: "a criterion's row is deleted from a vendor's sheet",
    plant: async (random) => {
      const sheet = random.pick(VENDOR_SHEETS);
      await byHand([sheet], ({ worksheets }) => deleteRow(worksheets.getItem(sheet), UNANSWERED, INPUTS));
      return { kind: "row-missing", sheet, subject: "PRV-03" };
    },
  },
  {
    name: "a row is there twice",
    plant: async (random) => {
      const sheet = random.pick(VENDOR_SHEETS);
      await byHand([sheet], ({ worksheets }) => copyRow(worksheets.getItem(sheet), 0));
      return { kind: "row-repeated", sheet, row: FIRST + CRITERIA };
    },
  },
  {
    name: "a row is there twice with another answer",
    plant: async (random) => {
      const sheet = random.pick(VENDOR_SHEETS);
      await byHand([sheet], ({ worksheets }) => {
        const target = worksheets.getItem(sheet);
        copyRow(target, 0);
        target.getCell(FIRST + CRITERIA, 6).values = [["Another finding altogether"]];
      });
      return {
        kind: "row-repeated",
        sheet,
        row: FIRST + CRITERIA,
        archived: "Another finding altogether",
      };
    },
  },
  {
    name: "an answer stands in the row of an unknown criterion",
    plant: async (random) => {
      const sheet = random.pick(VENDOR_SHEETS);
      await byHand([sheet], ({ worksheets }) => {
        const target = worksheets.getItem(sheet);
        target.getCell(FIRST + CRITERIA, 0).values = [["OWN-99"]];
        target.getCell(FIRST + CRITERIA, 3).values = [[2]];
        target.getCell(FIRST + CRITERIA, 6).values = [["Our own question"]];
      });
      return { kind: "row-unknown", sheet, row: FIRST + CRITERIA, archived: "Our own question" };
    },
  },
  {
    name: "an id is emptied",
    plant: async (random) => {
      const sheet = random.pick(VENDOR_SHEETS);
      const row = FIRST + random.pick(ANSWERED);
      await byHand([sheet], ({ worksheets }) => {
        worksheets.getItem(sheet).getCell(row, 0).values = [[""]];
      });
      return { kind: "row-unknown", sheet, row };
    },
  },
  {
    name: "a criterion's row is deleted from Criteria",
    plant: async () => {
      await byHand(["Criteria"], ({ worksheets }) =>
        deleteRow(worksheets.getItem("Criteria"), UNANSWERED, 45),
      );
      return { kind: "criterion-missing", sheet: "Criteria" };
    },
  },
  {
    name: "a criterion's row is there twice on Criteria",
    plant: async (random) => {
      await byHand(["Criteria"], ({ worksheets }) => {
        copyRow(worksheets.getItem("Criteria"), random.whole(0, CRITERIA - 1));
      });
      return { kind: "row-repeated", sheet: "Criteria", row: FIRST + CRITERIA };
    },
  },
  {
    name: "a vendor's line is emptied on Setup",
    plant: async () => {
      await Excel.run(async (context) => {
        const lines = context.workbook.names.getItem("Setup_Vendors").getRange();
        context.workbook.worksheets.getItem("Setup").protection.unprotect();
        lines.getCell(1, 0).values = [[""]];
        await context.sync();
      });
      return { kind: "vendor-missing", sheet: "Setup" };
    },
  },
];

/** The rows below move up, as in Excel; what is beside the table stays. */
function deleteRow(sheet: Excel.Worksheet, index: number, columns: number): void {
  for (let row = FIRST + index; row < FIRST + CRITERIA - 1; row += 1) {
    sheet
      .getRangeByIndexes(row, 0, 1, columns)
      .copyFrom(sheet.getRangeByIndexes(row + 1, 0, 1, columns), "Formulas");
  }
  sheet.getRangeByIndexes(FIRST + CRITERIA - 1, 0, 1, columns).clear("Contents");
}

function copyRow(sheet: Excel.Worksheet, index: number): void {
  sheet
    .getRangeByIndexes(FIRST + CRITERIA, 0, 1, INPUTS)
    .copyFrom(sheet.getRangeByIndexes(FIRST + index, 0, 1, INPUTS), "Formulas");
}
