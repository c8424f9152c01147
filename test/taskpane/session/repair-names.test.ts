import { excelHost } from "../../../src/hosts/excel/excel-host";
import { repairWorkbook } from "../../../src/taskpane/session/repair-workbook";
import type { Grid } from "../../../src/workbook/cells";
import { declareWorkbook } from "../../../src/workbook/declare-workbook";
import { isFormula } from "../../../src/workbook/health/canonical-formula";
import { type Examination, examine } from "../../../src/workbook/health/examine";
import { repairChange } from "../../../src/workbook/health/repair-change";
import { namesToRead, readWorkbook } from "../../../src/workbook/read-workbook";
import { criterionId } from "../../../src/core/units";
import { workbookTexts } from "../../../src/workbook/texts/en";
import { type EmulatedExcel, openEmulatedExcel } from "../../emulated-excel";
import { wireOf } from "../../faults/wire";
import { assessment, criterion, vendor } from "../../small-assessment";

const SMALL = assessment(
  [criterion("PRV-01", { weight: 2 }), criterion("PRV-02"), criterion("SEC-01", { likelihood: 2 })],
  [vendor("A", { "PRV-01": 3, "SEC-01": 2 }), vendor("B", { "PRV-02": 1 })],
);
const declared = declareWorkbook(SMALL, workbookTexts);
const options = { texts: workbookTexts, catalog: new Map(SMALL.criteria.map((one) => [one.id, one])) };

let excel: EmulatedExcel;
let sound: Examination;
let grids: ReadonlyMap<string, Grid>;
beforeAll(async () => {
  excel = await openEmulatedExcel();
  await excelHost.build(declared);
  const examination = await examine({ ...options, inspect: excelHost.inspect });
  if (examination === undefined) throw new Error("There is no assessment.");
  sound = examination;
  grids = await excelHost.readNames(namesToRead);
});
afterAll(() => excel.close());

async function repairWithout(name: string): Promise<Examination | undefined> {
  await Excel.run(async (context) => {
    context.workbook.names.getItem(name).delete();
    await context.sync();
  });
  return await repairWorkbook(excelHost, {
    ...options,
    id: `repair ${name}`,
    title: "Repair",
    confirmed: [],
    recorded: ({ salvaged }) => salvaged.assessment,
  });
}

/** The workbook without a name, as if all formulas had needed it. */
function withoutName(name: string): Pick<Parameters<typeof repairChange>[0], "examination" | "grids"> {
  const names = sound.found.names.filter((one) => one.name !== name);
  const failed = [...grids].map(([own, grid]) => [own, withFormulasFailed(own, grid)] as const);
  return {
    examination: { ...sound, found: { ...sound.found, names } },
    grids: new Map(failed.filter(([own]) => own !== name)),
  };
}

function withFormulasFailed(name: string, grid: Grid): Grid {
  const place = sound.found.names.find((one) => one.name === name)?.place;
  const formulas = sound.found.sheets.find((one) => one.name === place?.sheet)?.cells?.formulas;
  const { row, column } = place?.range ?? { row: 0, column: 0 };
  return grid.map((line, down) =>
    line.map((cell, right) => (isFormula(formulas?.[row + down]?.[column + right]) ? "#NAME?" : cell)),
  );
}

function isRefused(act: () => unknown): boolean {
  try {
    act();
    return false;
  } catch {
    return true;
  }
}

describe("a defined name that was deleted", () => {
  test("is not taken for typing when it comes back in the middle of a repair, whichever it is", () => {
    const parts = { id: "1", title: "Repair", assessment: SMALL, texts: workbookTexts };
    const isTaken = ({ name }: { readonly name: string }) => {
      const change = repairChange({ ...parts, ...withoutName(name) });
      return isRefused(() => change.carry(grids));
    };
    expect(declared.names.filter(isTaken).map(({ name }) => name)).toEqual([]);
  });

  test("lets typing be noticed all the same", () => {
    const parts = { id: "1", title: "Repair", assessment: SMALL, texts: workbookTexts };
    const change = repairChange({ ...parts, ...withoutName("Domain_Weight") });
    const rows = grids.get("Vendor_Rows_2")?.map((line) => line.map((cell) => (cell === 1 ? 4 : cell))) ?? [];
    expect(() => change.carry(new Map(grids).set("Vendor_Rows_2", rows))).toThrow("Somebody typed");
  });

  test.each(["Domain_Weight", "Vendor_Rows_1"])(
    "is back after one repair, with every answer: %s",
    async (name) => {
      const examined = await repairWithout(name);
      expect(examined?.findings).toMatchObject([{ kind: "name-missing", subject: name }]);
      const read = readWorkbook(await excelHost.readNames(namesToRead), workbookTexts)?.assessment;
      expect(read).toMatchObject({
        domains: SMALL.domains,
        criteria: SMALL.criteria,
        vendors: SMALL.vendors,
      });
      expect((await examine({ ...options, inspect: excelHost.inspect }))?.findings).toEqual([]);
    },
  );
});

describe("a repair of what a person saw", () => {
  const deleteName = (name: string) =>
    Excel.run(async (context) => {
      context.workbook.names.getItem(name).delete();
      context.workbook.application.calculationMode = "Manual";
      await context.sync();
    });
  const repair = async (id: string, before: Examination | undefined, onChangeOpen?: () => void) =>
    await repairWorkbook(excelHost, {
      ...options,
      id,
      title: "Repair",
      before,
      onChangeOpen,
      confirmed: before?.findings ?? [],
      recorded: ({ salvaged }) => salvaged.assessment,
    });
  const look = () => examine({ ...options, inspect: excelHost.inspect });

  test("takes five round trips, and Excel calculates by itself again", async () => {
    await deleteName("Domain_Weight");
    const before = await look();
    const trips = excel.host.roundTrips;
    const examined = await repair("repair in five", before);
    expect(excel.host.roundTrips - trips).toBe(5);
    expect(examined?.findings.map(({ kind }) => kind)).toEqual(["calculation-off", "name-missing"]);
    expect((await look())?.findings).toEqual([]);
  });

  test("keeps what a colleague typed since, also where no name leads", async () => {
    await deleteName("Vendor_Rows_2");
    const before = await look();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("B Vendor B");
      sheet.getRange("D6").values = [[4]];
      await context.sync();
    });
    await repair("repair after typing", before);
    const read = readWorkbook(await excelHost.readNames(namesToRead), workbookTexts)?.assessment;
    expect(read?.vendors[1]?.answers.get(criterionId("PRV-01"))?.rating).toBe(4);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("B Vendor B").getRange("D6").values = [[""]];
      await context.sync();
    });
  });

  test("leaves a workbook alone in which a change is open", async () => {
    await deleteName("Domain_Weight");
    const before = await look();
    const { disturb } = wireOf(excel);
    disturb(new Map([[3, { fault: { code: "RequestAborted", phase: "before", lasts: true } }]]));
    await expect(repair("one that breaks off", before)).rejects.toMatchObject({ code: "change-unfinished" });
    disturb(new Map());
    const told: string[] = [];
    const onChangeOpen = () => void told.push("open");
    expect(await repair("another", before, onChangeOpen)).toBeUndefined();
    expect(told).toEqual(["open"]);
    await excelHost.goBack();
  });
});
