import { criterionId, rating, vendorId } from "../../../src/core/units";
import { excelHost } from "../../../src/hosts/excel/excel-host";
import type { LiveWorkbookHost } from "../../../src/hosts/host";
import type { SessionStore } from "../../../src/taskpane/session/session-store";
import type { CellBlock, DeclaredWorkbook } from "../../../src/workbook/declaration";
import { declareWorkbook } from "../../../src/workbook/declare-workbook";
import { workbookTexts } from "../../../src/workbook/texts/en";
import { type EmulatedExcel, openEmulatedExcel } from "../../emulated-excel";
import { lean, leanChange } from "../../faults/lean";
import { assessment, criterion, vendor } from "../../small-assessment";
import { foundSession } from "./found-session";
import { until } from "./until";

const A = vendorId("A");
const GAC = criterionId("GAC-01");
const TWO = assessment([criterion("GAC-01")], [vendor("A", { "GAC-01": 3 }), vendor("B", {})]);
const host: LiveWorkbookHost = {
  ...excelHost,
  replace: (change, options) => excelHost.replace(leanChange(change), options),
};
const MOVE = { title: "Format changed", log: { what: "Format changed", from: "1", to: "2" } };

/** The sheets and names of test/frozen/format-1.xlsx, for another assessment. */
function formatOne(): DeclaredWorkbook {
  const newest = lean(declareWorkbook(TWO, workbookTexts));
  const later = new Set(["Review", "Analysis"]);
  const place = newest.names.find(({ name }) => name === "Format_Version")?.range;
  const atFormat = (block: CellBlock) =>
    place !== undefined && block.row <= place.row && block.column === place.column;
  return {
    ...newest,
    sheets: newest.sheets
      .filter(({ name }) => !later.has(name))
      .map((sheet) =>
        sheet.name === "Lists"
          ? { ...sheet, cells: sheet.cells.map((block) => (atFormat(block) ? withFormat(block) : block)) }
          : sheet,
      ),
    names: newest.names.filter(({ sheet }) => !later.has(sheet)),
    metadata: {
      ...newest.metadata,
      format: 1,
      sheets: Object.fromEntries(
        Object.entries(newest.metadata.sheets).filter(([, name]) => !later.has(name)),
      ),
    },
  };

  function withFormat(block: CellBlock): CellBlock {
    return {
      ...block,
      cells: block.cells.map((line, row) => (block.row + row === place?.row ? [1, ...line.slice(1)] : line)),
    };
  }
}

let excel: EmulatedExcel;
let store: SessionStore;
const session = () => store.current();

beforeEach(async () => {
  excel = await openEmulatedExcel();
  await excelHost.build(formatOne());
  store = await foundSession(host);
});
afterEach(() => {
  store.close();
  excel.close();
});

const visible = async () => (await excelHost.sheetNames()).filter((name) => !name.startsWith("~"));

describe("a workbook of an older format", () => {
  test("says so, and is rated meanwhile", async () => {
    expect([session().olderFormat, session().isReadOnly]).toEqual([1, false]);
    session().answer(A, GAC, { rating: rating(1) });
    await until(() => expect(session().unwritten).toBe(0));
    expect(session().assessment?.vendors[0]?.answers.get(GAC)?.rating).toBe(1);
    expect(session().olderFormat).toBe(1);
    expect(await visible()).not.toContain("Review");
  });

  test("moves to the newest when asked, with a line in its change log, and can be restored", async () => {
    expect(await session().change({ ...MOVE, apply: (one) => one })).toBe(true);
    expect(session().olderFormat).toBeUndefined();
    expect(session().assessment?.vendors).toEqual(TWO.vendors);
    expect(session().assessment?.changes).toEqual([expect.objectContaining(MOVE.log)]);
    expect(await visible()).toContain("Review");
    await until(() => expect(session().earlier).toMatchObject({ title: "Format changed", side: "before" }));
    session().restoreEarlier();
    await until(() => expect(session().olderFormat).toBe(1));
    expect(session().assessment?.vendors).toEqual(TWO.vendors);
  });

  test("leaves alone what is called like a sheet or a name that came later", async () => {
    await Excel.run(async (context) => {
      const mine = context.workbook.worksheets.add("Review");
      mine.getRange("A1").values = [["my own"]];
      context.workbook.names.add("Change_Rows", mine.getRange("A1"));
      await context.sync();
    });
    const moving = session().change({ ...MOVE, apply: (one) => one });
    await until(() => expect(session().taken).toMatchObject({ kind: "sheets", name: "Review" }));
    session().chooseNames(true);
    await until(() => expect(session().taken).toMatchObject({ kind: "names", name: "Change_Rows" }));
    session().chooseNames(true);
    expect(await moving).toBe(true);
    expect(session().assessment?.changes).toHaveLength(1);
    expect((await excelHost.readNames(["Change_Rows"])).get("Change_Rows")).toEqual([["my own"]]);
    expect(await visible()).toEqual(expect.arrayContaining(["Review", "HRIA Review"]));
  });
});
