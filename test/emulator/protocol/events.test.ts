import { openEmulatedExcel } from "../../emulated-excel";
import type { EmulatedExcel } from "../../emulated-excel";

const write = (sheet: string, address: string, value: unknown) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
const quiet = () => new Promise((resolve) => setTimeout(resolve, 150));

describe("events", () => {
  let excel: EmulatedExcel;

  beforeEach(async () => {
    excel = await openEmulatedExcel();
  });

  afterEach(() => excel.close());

  interface Seen {
    readonly address: string;
    readonly source: string;
    readonly worksheetId: string;
  }

  async function listen(target: (workbook: Excel.Workbook) => Excel.WorksheetCollection | Excel.Worksheet) {
    const seen: Seen[] = [];
    const handler = await Excel.run(async (context) => {
      const added = target(context.workbook).onChanged.add(async ({ address, source, worksheetId }) => {
        seen.push({ address, source, worksheetId });
      });
      await context.sync();
      return added;
    });
    return { seen, handler };
  }

  test("a change through the client reaches listeners of the workbook", async () => {
    const { seen } = await listen(({ worksheets }) => worksheets);
    await write("Sheet1", "B2", 1);
    await quiet();
    expect(seen).toEqual([{ address: "B2", source: "Local", worksheetId: "s1" }]);
  });

  test("a change by a person reaches them too", async () => {
    const { seen } = await listen(({ worksheets }) => worksheets);
    excel.book
      .worksheet("s1")
      .getRange("C3:D4")
      .setValues([
        [1, 2],
        [3, 4],
      ]);
    await quiet();
    expect(seen).toEqual([{ address: "C3:D4", source: "Local", worksheetId: "s1" }]);
  });

  test("results of formulas are no change", async () => {
    await write("Sheet1", "A1", "=B1*2");
    const { seen } = await listen(({ worksheets }) => worksheets);
    await write("Sheet1", "B1", 4);
    await quiet();
    expect(seen.map(({ address }) => address)).toEqual(["B1"]);
  });

  test("a listener of one sheet hears of that sheet alone", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Other");
      await context.sync();
    });
    const { seen } = await listen(({ worksheets }) => worksheets.getItem("Other"));
    await write("Sheet1", "A1", 1);
    await write("Other", "A2", 1);
    await quiet();
    expect(seen.map(({ address }) => address)).toEqual(["A2"]);
  });

  test("a deleted sheet is told to listeners of the workbook, and is no change of cells", async () => {
    const { seen } = await listen(({ worksheets }) => worksheets);
    const deleted: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onDeleted.add(async ({ worksheetId }) => void deleted.push(worksheetId));
      const other = context.workbook.worksheets.add("Other").load("id");
      await context.sync();
      other.delete();
      await context.sync();
      await quiet();
      expect(deleted).toEqual([other.id]);
    });
    expect(seen).toEqual([]);
  });

  test("a listener that was removed hears nothing more", async () => {
    const { seen, handler } = await listen(({ worksheets }) => worksheets);
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    await write("Sheet1", "A1", 1);
    await quiet();
    expect(seen).toEqual([]);
  });

  test("events can be switched off for a while", async () => {
    const { seen } = await listen(({ worksheets }) => worksheets);
    await Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
      await context.sync();
      context.runtime.enableEvents = true;
      context.workbook.worksheets.getItem("Sheet1").getRange("A2").values = [[1]];
      await context.sync();
    });
    await quiet();
    expect(seen.map(({ address }) => address)).toEqual(["A2"]);
  });
});
