import type { Book } from "../../../src/emulator/book/book";
import { openEmulatedExcel } from "../../emulated-excel";
import type { EmulatedExcel } from "../../emulated-excel";

const ROWS = 4_000;
const SHEET = "s1";

/** Writes a number into A1, on which every formula of column B hangs. */
function write(book: Book, value: number): void {
  book.put(SHEET, 0, 0, { v: value, t: 2, f: null, si: null });
  book.flush();
}

/** Rows whose formula does not give its row's multiple of the number. */
function wrongRows(book: Book, value: number): readonly number[] {
  const rows = Array.from({ length: ROWS }, (_, row) => row);
  return rows.filter((row) => book.cell(SHEET, row, 1)?.v !== value * (row + 1));
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe("waiting for calculation", () => {
  let excel: EmulatedExcel;
  const seen: number[] = [];

  beforeAll(async () => {
    excel = await openEmulatedExcel();
    const { book } = excel;
    book.engine.api.addEvent(book.engine.api.Event.CommandExecuted, ({ id, params }) => {
      if (
        id === "formula.mutation.set-formula-calculation-notification" &&
        params.functionsExecutedState === 1
      )
        seen.push(params.functionsExecutedState);
    });
    book.grow(SHEET, { row: 0, column: 0, rows: ROWS, columns: 2 });
    for (let row = 0; row < ROWS; row += 1) book.put(SHEET, row, 1, { f: `=$A$1*${row + 1}` });
    write(book, 1);
    await book.calculated();
  });

  afterAll(() => excel.close());

  test.each([90, 110, 130, 150, 170, 200])(
    "lasts until every cell is right when a second write comes %i ms after the first",
    async (delay) => {
      const { book } = excel;
      write(book, delay);
      await pause(delay);
      write(book, delay + 1);
      await book.calculated();
      expect(wrongRows(book, delay + 1)).toEqual([]);
    },
  );

  test("was tried on runs that Univer stopped and started anew", () => {
    expect(seen.length).toBeGreaterThan(0);
  });

  test("covers names that are moved, removed and defined again, where no cell is written", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const { names } = context.workbook;
      sheet.getRange("D1:D2").values = [[5], [7]];
      names.add("Chosen", sheet.getRange("D1"));
      names.add("Other", sheet.getRange("D2"));
      const asked = sheet.getRange("E1");
      asked.formulas = [["=Chosen+1"]];
      asked.load("values");
      await context.sync();
      expect(asked.values).toEqual([[6]]);
      names.getItem("Chosen").formula = "=Sheet1!$D$2";
      asked.load("values");
      await context.sync();
      expect(asked.values).toEqual([[8]]);
      names.getItem("Chosen").delete();
      asked.load("values");
      await context.sync();
      expect(asked.values).toEqual([["#NAME?"]]);
      names.add("Chosen", sheet.getRange("D1"));
      asked.load("values");
      await context.sync();
      expect(asked.values).toEqual([[6]]);
    });
  });

  test.each([0, 130])(
    "takes a name into account that is defined %i ms after formulas that use it were entered",
    async (delay) => {
      const { book } = excel;
      const rows = 500;
      const name = `Later_${delay}`;
      for (let row = 0; row < rows; row += 1) book.put(SHEET, row, 5, { f: `=${name}+${row}` });
      write(book, delay);
      await pause(delay);
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        context.workbook.names.add(name, sheet.getRange("D1"));
        await context.sync();
      });
      await book.calculated();
      const shown = Array.from({ length: rows }, (_, row) => book.cell(SHEET, row, 5)?.v);
      expect(shown).toEqual(Array.from({ length: rows }, (_, row) => 5 + row));
    },
  );
});
