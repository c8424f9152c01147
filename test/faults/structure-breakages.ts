import { excelHost } from "../../src/hosts/excel/excel-host";
import { plannedChange } from "../../src/workbook/change/planned-change";
import { workbookTexts } from "../../src/workbook/texts/en";
import { CRITERIA, FIRST, VENDOR_SHEETS, byHand } from "./breakage";
import type { Breakage } from "./breakage";
import { WHOLE } from "./broken-workbook";

const GENERATED = ["Guide", "Comparison", "Heat map", "Checks"] as const;
const NAMED = ["Setup", "Criteria", "Comparison", "Guide", "Heat map", "Checks", "Workings"] as const;
const NAMES = ["Rating_List", "Criteria_Weight", "Vendor_Name", "Band_From", "Tier_Word"] as const;

/** Sheets, tables, columns and names. */
export const STRUCTURE_BREAKAGES: readonly Breakage[] = [
  {
    name: "a sheet of figures is deleted",
    plant: async (random) => {
      const sheet = random.pick(GENERATED);
      await byHand([], ({ worksheets }) => worksheets.getItem(sheet).delete());
      return { kind: "sheet-missing", sheet };
    },
  },
  {
    name: "a vendor's sheet is deleted, and the earlier version holds it",
    plant: async (random) => {
      const sheet = random.pick(VENDOR_SHEETS);
      const same = { base: WHOLE, target: WHOLE, texts: workbookTexts };
      await excelHost.replace(plannedChange({ id: "a change before", title: "A change before", ...same }));
      await byHand([], ({ worksheets }) => worksheets.getItem(sheet).delete());
      return { kind: "sheet-earlier" };
    },
  },
  {
    name: "a sheet is renamed",
    plant: async (random) => {
      const sheet = random.pick(NAMED);
      await byHand([], ({ worksheets }) => void (worksheets.getItem(sheet).name = "Final v2"));
      return { kind: "sheet-renamed", sheet: "Final v2" };
    },
  },
  {
    name: "a vendor's sheet is renamed",
    plant: async (random) => {
      const sheet = random.pick(VENDOR_SHEETS);
      await byHand([], ({ worksheets }) => void (worksheets.getItem(sheet).name = "Rooms"));
      return { kind: "sheet-renamed", sheet: "Rooms" };
    },
  },
  {
    name: "a sheet is hidden",
    plant: async (random) => {
      const sheet = random.pick(VENDOR_SHEETS);
      await byHand([], ({ worksheets }) => void (worksheets.getItem(sheet).visibility = "Hidden"));
      return { kind: "sheet-hidden", sheet };
    },
  },
  {
    name: "a sheet is hidden so that Excel does not offer it",
    plant: async (random) => {
      const sheet = random.pick(VENDOR_SHEETS);
      await byHand([], ({ worksheets }) => void (worksheets.getItem(sheet).visibility = "VeryHidden"));
      return { kind: "sheet-hidden", sheet };
    },
  },
  {
    name: "the protection is taken off",
    plant: async (random) => {
      const sheet = random.pick(NAMED);
      await byHand([sheet], () => undefined, false);
      return { kind: "protection-removed", sheet };
    },
  },
  {
    name: "a table is renamed",
    plant: async (random) => {
      const sheet = random.pick(VENDOR_SHEETS);
      const table = `Ratings_${sheet.charAt(0)}`;
      await byHand([sheet], ({ tables }) => void (tables.getItem(table).name = "Table17"));
      return { kind: "table-renamed", sheet, row: FIRST, column: 0 };
    },
  },
  {
    name: "a table is made a range",
    plant: async (random) => {
      const sheet = random.pick(VENDOR_SHEETS);
      const table = `Ratings_${sheet.charAt(0)}`;
      await byHand([sheet], ({ tables }) => void tables.getItem(table).convertToRange());
      return { kind: "table-missing", sheet, row: FIRST, column: 0 };
    },
  },
  {
    name: "a table is drawn smaller",
    plant: async (random, book) => {
      const sheet = random.pick(VENDOR_SHEETS);
      const wanted = `Ratings_${sheet.charAt(0)}`;
      const table = Object.values(book.memory.tables).find(({ name }) => name === wanted);
      if (table === undefined) throw new RangeError(`There is no table ${wanted}.`);
      Object.assign(table, { area: { ...table.area, rows: table.area.rows - 1 } });
      return { kind: "table-resized", sheet };
    },
  },
  {
    name: "a header is reworded",
    plant: async (random) => {
      const sheet = random.pick(VENDOR_SHEETS);
      const column = random.whole(3, 10);
      await byHand([sheet], ({ worksheets }) => {
        worksheets.getItem(sheet).getCell(FIRST - 1, column).values = [["Our word for it"]];
      });
      return { kind: "header-changed", sheet, row: FIRST - 1, column };
    },
  },
  {
    name: "two columns change places",
    plant: async (random) => {
      const sheet = random.pick(VENDOR_SHEETS);
      await byHand([sheet], ({ worksheets }) => swapColumns(worksheets.getItem(sheet), 3, 6));
      return { kind: "columns-moved", sheet, row: FIRST - 1, column: 3 };
    },
  },
  {
    name: "a defined name is deleted",
    plant: async (random) => {
      await byHand([], ({ names }) => names.getItem(random.pick(NAMES)).delete());
      return { kind: "name-missing" };
    },
  },
  {
    name: "all defined names are deleted",
    plant: async () => {
      await Excel.run(async (context) => {
        const names = context.workbook.names.load("items/name");
        await context.sync();
        for (const item of names.items) if (item.name !== "Our_Name") item.delete();
        await context.sync();
      });
      return { kind: "name-missing", sheet: "Criteria" };
    },
  },
  {
    name: "names, tables and sheets' names are gone together",
    plant: async () => {
      await Excel.run(async (context) => {
        const { names, tables, worksheets } = context.workbook;
        names.load("items/name");
        tables.load("items/name,items/worksheet/name");
        await context.sync();
        for (const item of names.items) if (item.name !== "Our_Name") item.delete();
        for (const sheet of new Set(tables.items.map(({ worksheet }) => worksheet.name))) {
          worksheets.getItem(sheet).protection.unprotect();
        }
        for (const [index, table] of tables.items.entries()) table.name = `Table${index + 50}`;
        await context.sync();
        for (const [index, sheet] of VENDOR_SHEETS.entries()) {
          worksheets.getItem(sheet).name = `${sheet.charAt(0)} copy ${index}`;
        }
        worksheets.getItem("Setup").name = "Start here";
        await context.sync();
      });
      return { kind: "table-renamed", sheet: "B copy 1" };
    },
  },
  {
    name: "a defined name is sent to other cells",
    plant: async (random) => {
      await byHand([], ({ names }) => {
        names.getItem(random.pick(NAMES)).formula = "='Our notes'!$A$1:$A$2";
      });
      return { kind: "name-redirected" };
    },
  },
  {
    name: "a sheet's own name hides one of the workbook",
    plant: async (random) => {
      const sheet = random.pick(VENDOR_SHEETS);
      await byHand([], ({ worksheets }) => {
        const target = worksheets.getItem(sheet);
        target.names.add(random.pick(NAMES), target.getRange("A1"));
      });
      return { kind: "name-shadowed", sheet };
    },
  },
  {
    name: "the cells of a defined name are gone",
    plant: async (random) => {
      await byHand([], ({ names }) => void (names.getItem(random.pick(NAMES)).formula = "=#REF!$A$1"));
      return { kind: "reference-broken" };
    },
  },
];

function swapColumns(sheet: Excel.Worksheet, one: number, other: number): void {
  const aside = 90;
  const column = (at: number) => sheet.getRangeByIndexes(FIRST - 1, at, CRITERIA + 1, 1);
  column(aside).copyFrom(column(one), "Formulas");
  column(one).copyFrom(column(other), "Formulas");
  column(other).copyFrom(column(aside), "Formulas");
  column(aside).clear("Contents");
}
