import { build } from "../../../src/hosts/excel/build";
import { readNames } from "../../../src/hosts/excel/read-names";
import { writeCells } from "../../../src/hosts/excel/write-cells";
import type { CellWrite } from "../../../src/workbook/cells";
import { type EmulatedExcel, openEmulatedExcel } from "../../emulated-excel";
import { plainSheet, plainWorkbook } from "../xlsx/small-workbook";

const whole = { row: 0, column: 0, rows: 2, columns: 2 };
const sheet = (name: string) =>
  plainSheet({
    name,
    cells: [
      {
        row: 0,
        column: 0,
        cells: [
          ["=not a formula", 3],
          [{ formula: "=B1*2" }, "NA"],
        ],
      },
    ],
    formats: [{ range: { row: 0, column: 0, rows: 2, columns: 2 }, style: { isUnlocked: true } }],
  });
const workbook = plainWorkbook([sheet("A Alder Meet"), sheet("B Birchline")], {
  names: [
    { name: "Vendor_Rows_1", sheet: "A Alder Meet", range: whole },
    { name: "Vendor_Rows_2", sheet: "B Birchline", range: whole },
  ],
});
const BOTH = ["Vendor_Rows_1", "Vendor_Rows_2"];
const UNCHANGED = [
  ["=not a formula", 3],
  [6, "NA"],
];
const writes = BOTH.flatMap((name) => [
  { name, row: 0, column: 0, value: "changed" },
  { name, row: 0, column: 1, value: 1 },
  { name, row: 1, column: 0, value: 9 },
  { name, row: 1, column: 1, value: undefined },
]);

describe("writing single cells in Excel", () => {
  let excel: EmulatedExcel;
  beforeEach(async () => {
    excel = await openEmulatedExcel();
    await build(workbook);
  });
  afterEach(() => excel.close());

  const unchanged = async () => {
    const read = await readNames(BOTH);
    expect([...read.values()]).toEqual([UNCHANGED, UNCHANGED]);
  };
  const formulaOfA2 = () =>
    Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("A Alder Meet").getRange("A2").load("formulas");
      await context.sync();
      return cell.formulas[0]?.[0];
    });

  test("takes one round trip, and none for nothing", async () => {
    const before = excel.host.roundTrips;
    await writeCells(writes);
    expect(excel.host.roundTrips).toBe(before + 1);
    await writeCells([]);
    expect(excel.host.roundTrips).toBe(before + 1);
    const read = await readNames(BOTH);
    expect([...read.values()]).toEqual([
      [
        ["changed", 1],
        [9, ""],
      ],
      [
        ["changed", 1],
        [9, ""],
      ],
    ]);
  });

  test("puts back texts, numbers and formulas when a later cell is locked", async () => {
    await lock("B Birchline");
    const locked = { code: "sheet-protected", subject: "B Birchline" };
    await expect(writeCells(writes)).rejects.toMatchObject(locked);
    await unchanged();
    expect(await formulaOfA2()).toBe("=B1*2");
  });

  test("puts everything back when Excel breaks off in between", async () => {
    // Of two sheets' cells the first one's are written.
    excel.host.plantFault({ phase: "during", code: "GeneralException", afterChanges: 1 });
    await expect(writeCells(writes)).rejects.toMatchObject({ code: "excel-refused" });
    await unchanged();
    expect(await formulaOfA2()).toBe("=B1*2");
  });

  const rated = (found: number): CellWrite => ({
    name: "Vendor_Rows_1",
    row: 0,
    column: 1,
    value: 1,
    guard: { id: "=not a formula", isExpected: (value) => value === found || value === 1 },
  });

  test("finds a guarded row again where somebody moved it", async () => {
    await typed("A1:B2", [
      ["other", 7],
      ["'=not a formula", 3],
    ]);
    const before = excel.host.roundTrips;
    await writeCells([rated(3)]);
    expect(excel.host.roundTrips).toBe(before + 2);
    expect((await readNames(BOTH)).get("Vendor_Rows_1")).toEqual([
      ["other", 7],
      ["=not a formula", 1],
    ]);
    await writeCells([rated(3)]);
  });

  test("refuses to overwrite what somebody typed meanwhile, and names it", async () => {
    await typed("B1", [[4]]);
    await expect(writeCells([rated(3)])).rejects.toMatchObject({
      code: "cell-changed",
      conflicts: [{ found: 4, write: { value: 1 } }],
    });
    expect((await readNames(BOTH)).get("Vendor_Rows_1")?.[0]).toEqual(["=not a formula", 4]);
  });

  test("puts back what somebody typed between the look and the write", async () => {
    const edits = [4];
    const [first = ""] = excel.book.sheetIds();
    const answer = excel.host.answer.bind(excel.host);
    excel.host.answer = async (request) => {
      const [value] =
        request.includes("SetProperty") || request.includes('"ActionType":4') ? edits.splice(0) : [];
      if (value !== undefined) {
        excel.book.put(first, 0, 1, { v: value, t: 2 });
        excel.book.flush();
      }
      return answer(request);
    };
    await expect(writeCells([rated(3)])).rejects.toMatchObject({ code: "cell-changed" });
    expect((await readNames(BOTH)).get("Vendor_Rows_1")?.[0]).toEqual(["=not a formula", 4]);
  });

  test("refuses a guarded row that is gone", async () => {
    await typed("A1", [["renamed"]]);
    await expect(writeCells([rated(3)])).rejects.toMatchObject({ code: "sheet-missing" });
  });

  test("says so when the sheet behind a name was deleted, and changes nothing", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("B Birchline").delete();
      await context.sync();
    });
    await expect(writeCells(writes)).rejects.toMatchObject({ code: "sheet-missing" });
    expect((await readNames(BOTH)).get("Vendor_Rows_1")).toEqual(UNCHANGED);
  });

  test("waits for nobody while a cell is being edited", async () => {
    excel.host.isEditingCell = true;
    await expect(writeCells(writes)).rejects.toMatchObject({ code: "cell-being-edited" });
    excel.host.isEditingCell = false;
    await unchanged();
  });
});

async function typed(address: string, values: (string | number)[][]): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("A Alder Meet").getRange(address).values = values;
    await context.sync();
  });
}

/** As somebody does who protects a sheet with a password of their own. */
async function lock(name: string): Promise<void> {
  await Excel.run(async (context) => {
    const target = context.workbook.worksheets.getItem(name);
    target.protection.unprotect();
    target.getRange("A1:B2").format.protection.locked = true;
    target.protection.protect({}, "secret");
    await context.sync();
  });
}
