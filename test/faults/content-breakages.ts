import { CRITERIA, FIRST, VENDOR_SHEETS, byHand } from "./breakage";
import type { Breakage } from "./breakage";

/** Formulas, figures, lists and numbers. */
export const CONTENT_BREAKAGES: readonly Breakage[] = [
  {
    name: "a formula is typed over on a vendor's sheet",
    plant: async (random) => {
      const sheet = random.pick(VENDOR_SHEETS);
      const place = { row: FIRST + random.whole(0, CRITERIA - 1), column: random.whole(11, 16) };
      await write(sheet, place, 12);
      return { kind: "formula-overwritten", sheet, ...place };
    },
  },
  {
    name: "a formula is typed over on Workings",
    plant: async (random) => {
      const place = { row: random.whole(6, 20), column: random.whole(3, 5) };
      await write("Workings", place, 1);
      return { kind: "formula-overwritten", sheet: "Workings", ...place };
    },
  },
  {
    name: "a figure is typed over on Comparison",
    plant: async (random) => {
      const place = { row: 6 + 2 * random.whole(0, 2), column: random.pick([1, 5, 6, 8]) };
      await write("Comparison", place, 12);
      return { kind: "figure-overwritten", sheet: "Comparison", ...place };
    },
  },
  {
    name: "a figure is typed over on the heat map",
    plant: async (random) => {
      const place = { row: 4 + random.whole(0, CRITERIA - 1), column: 2 + random.whole(0, 2) };
      await write("Heat map", place, "3.1 Low");
      return { kind: "figure-overwritten", sheet: "Heat map", ...place };
    },
  },
  {
    name: "a formula is changed",
    plant: async (random) => {
      const sheet = random.pick(VENDOR_SHEETS);
      const place = { row: FIRST + random.whole(0, CRITERIA - 1), column: 13 };
      await write(sheet, place, `=0.5*O${place.row + 1}`);
      return { kind: "formula-changed", sheet, ...place };
    },
  },
  {
    name: "a formula is filled from the wrong row",
    plant: async (random) => {
      const sheet = random.pick(VENDOR_SHEETS);
      const place = { row: FIRST + random.whole(1, CRITERIA - 1), column: 15 };
      await byHand([sheet], ({ worksheets }) => {
        const target = worksheets.getItem(sheet);
        const above = target.getCell(place.row - 1, place.column).load("formulas");
        above.load("formulas");
        target.getCell(place.row, place.column).formulas = [[`=N${place.row}`]];
      });
      return { kind: "formula-changed", sheet, ...place };
    },
  },
  {
    name: "a formula refers to cells that are gone",
    plant: async (random) => {
      const place = { row: 6 + 2 * random.whole(0, 2), column: 4 };
      await write("Comparison", place, "=#REF!+1");
      return { kind: "reference-broken", sheet: "Comparison", ...place };
    },
  },
  {
    name: "an entry of a list is changed",
    plant: async () => {
      await write("Lists", { row: 1, column: 0 }, 5);
      return { kind: "text-changed", sheet: "Lists", row: 1, column: 0 };
    },
  },
  {
    name: "a label is changed",
    plant: async (random) => {
      const place = { row: random.whole(4, 10), column: 0 };
      await write("Setup", place, "Something else");
      return { kind: "text-changed", sheet: "Setup", ...place };
    },
  },
  {
    name: "a rating is a number stored as text",
    plant: async (random) => {
      const [sheet, row] = random.pick([
        ["A Vendor A", FIRST],
        ["B Vendor B", FIRST],
        ["C Vendor C", FIRST + 5],
      ] as const);
      const digits = { "A Vendor A": "'2", "B Vendor B": "'3", "C Vendor C": "'4" };
      await write(sheet, { row, column: 3 }, digits[sheet]);
      return { kind: "number-as-text", sheet, row, column: 3 };
    },
  },
  {
    name: "a weight is a number stored as text",
    plant: async () => {
      await write("Criteria", { row: FIRST + 1, column: 6 }, "'2,5");
      return { kind: "number-as-text", sheet: "Criteria", row: FIRST + 1, column: 6 };
    },
  },
  {
    name: "the workbook says it is of an older format",
    plant: async () => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Lists").protection.unprotect();
        context.workbook.names.getItem("Format_Version").getRange().values = [[1]];
        await context.sync();
      });
      return { kind: "older-format" };
    },
  },
];

async function write(
  sheet: string,
  { row, column }: { readonly row: number; readonly column: number },
  content: string | number,
): Promise<void> {
  await byHand([sheet], ({ worksheets }) => {
    worksheets.getItem(sheet).getCell(row, column).formulas = [[content]];
  });
}
