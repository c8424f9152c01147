import { compare } from "../../src/core/scoring/compare";
import { build } from "../../src/hosts/excel/build";
import { excelHost } from "../../src/hosts/excel/excel-host";
import type { LiveWorkbookHost } from "../../src/hosts/host";
import { plainlyNamed } from "../../src/hosts/plainly-named-host";
import type { DeclaredWorkbook } from "../../src/workbook/declaration";
import { plannedChange } from "../../src/workbook/change/planned-change";
import { declareWorkbook } from "../../src/workbook/declare-workbook";
import { examine } from "../../src/workbook/health/examine";
import { namesToRead, readWorkbook } from "../../src/workbook/read-workbook";
import { workbookTexts } from "../../src/workbook/texts/en";
import { type EmulatedExcel, openEmulatedExcel } from "../emulated-excel";
import { lean, leanChange } from "../faults/lean";
import { after, before, smallChange } from "./excel/change/small-change";

let excel: EmulatedExcel;
let host: LiveWorkbookHost;

async function open(declared: DeclaredWorkbook) {
  excel = await openEmulatedExcel();
  host = plainlyNamed(excelHost);
  await build(declared);
}

const read = async () => readWorkbook(await host.readNames(namesToRead), workbookTexts);

/** A sheet, a name and a table of somebody's own, called like ours, and formulas that refer to ours. */
async function plantOwn(formulas: readonly string[] = []) {
  await Excel.run(async (context) => {
    const mine = context.workbook.worksheets.add("Mine");
    mine.getRange("A1:B2").values = [
      ["Outcome", "Rating"],
      ["my own", 7],
    ];
    mine.tables.add("A1:B2", true).name = "Ratings_C";
    context.workbook.names.add("C_Rank", mine.getRange("B2"));
    for (const [index, formula] of formulas.entries()) mine.getCell(index, 4).formulas = [[formula]];
    await context.sync();
  });
}

async function own() {
  return await Excel.run(async (context) => {
    const mine = context.workbook.worksheets.getItem("Mine");
    const cells = mine.getRange("A1:B2").load("values");
    const formulas = mine.getRange("E1:E2").load("formulas");
    const table = context.workbook.tables.getItem("Ratings_C").worksheet.load("name");
    const name = context.workbook.names.getItem("C_Rank").load("formula");
    await context.sync();
    return {
      cells: cells.values,
      table: table.name,
      name: String(name.formula).replaceAll("'", ""),
      formulas: formulas.formulas.flat(),
    };
  });
}

describe("a workbook whose names of ours begin with a prefix", () => {
  beforeAll(() => open(declareWorkbook(before, workbookTexts, { namePrefix: "HRIA_" })));
  afterAll(() => excel.close());

  test("calculates and is read as any other", async () => {
    const content = await read();
    expect(content?.assessment).toEqual(before);
    const figures = [...(content?.figures.vendors ?? [])].map(([id, { worst }]) => [id, worst?.toFixed(9)]);
    expect(figures).toEqual(compare(before).vendors.map(({ id, worst }) => [id, worst?.toFixed(9)]));
  });

  test("is in order for the health check", async () => {
    const examined = await examine({ inspect: host.inspect, texts: workbookTexts, read: before });
    expect(examined?.findings).toEqual([]);
    const { found, expected } = examined ?? {};
    if (found === undefined || expected === undefined) throw new RangeError("There is no assessment.");
    const trips = excel.host.roundTrips;
    const again = await host.inspectAgain(found, expected, ["Format_Version"]);
    expect(excel.host.roundTrips - trips).toBe(1);
    expect([again?.found, [...(again?.grids.keys() ?? [])]]).toEqual([found, ["Format_Version"]]);
  });

  test("takes answers, and tells which of them somebody changed", async () => {
    const write = { name: "Vendor_Rows_1", row: 0, column: 3, value: 1 };
    await read();
    await host.writeCells([write]);
    expect((await read())?.assessment.vendors[0]?.answers.get(before.criteria[0]!.id)?.rating).toBe(1);
    const guarded = { ...write, value: 2, guard: { id: "GAC-01", isExpected: () => false } };
    await expect(host.writeCells([guarded])).rejects.toMatchObject({
      conflicts: [{ write: { name: "Vendor_Rows_1" } }],
    });
  });
});

describe("a change to names with a prefix", () => {
  const parts = { id: "change-1", title: "Add vendor", base: before, target: after, texts: workbookTexts };
  const change = leanChange(plannedChange({ ...parts, otherNames: { names: true } }));
  beforeEach(() => open(lean(declareWorkbook(before, workbookTexts))));
  afterEach(() => excel.close());

  test("is refused before anything is written until it is asked for", async () => {
    await plantOwn();
    await read();
    const trips = excel.host.roundTrips;
    await expect(host.replace(smallChange())).rejects.toMatchObject({
      code: "name-taken",
      subject: "Ratings_C",
    });
    expect(excel.host.roundTrips - trips).toBe(1);
    expect((await read())?.assessment).toEqual(before);
  });

  test("leaves somebody's own alone, and their formulas go on meaning ours, there and back", async () => {
    const formulas = ["=A_Risk_Worst*2", "='A Vendor A'!A1&C_Rank"];
    await plantOwn(formulas);
    const planted = await own();
    await read();
    const trips = excel.host.roundTrips;
    await host.replace(change);
    expect(excel.host.roundTrips - trips).toBe(5);
    expect((await read())?.assessment).toEqual(after);
    expect(await own()).toEqual({
      ...planted,
      formulas: ["=HRIA_A_Risk_Worst*2", "='A Alder Meet'!A1&C_Rank"],
    });
    await host.restoreEarlier();
    expect((await read())?.assessment).toEqual(before);
    expect(await own()).toEqual(planted);
  });
});
