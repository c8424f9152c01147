import type { Assessment } from "../../../../src/core/assessment/model";
import { renameVendor } from "../../../../src/core/changes/vendor-changes";
import { criterionId, rating, vendorId } from "../../../../src/core/units";
import { excelHost } from "../../../../src/hosts/excel/excel-host";
import { contentCheck } from "../../../../src/workbook/change/content-key";
import { declareWorkbook } from "../../../../src/workbook/declare-workbook";
import { namesToRead } from "../../../../src/workbook/read-workbook";
import { workbookTexts } from "../../../../src/workbook/texts/en";
import { type EmulatedExcel, openEmulatedExcel } from "../../../emulated-excel";
import { columnOf } from "../../../faults/columns";
import { placeOf } from "../../../faults/edits";
import { lean, leanChange } from "../../../faults/lean";
import { limits } from "../../../bench/budgets";
import { costOf } from "../../../bench/cost";
import { type Disturbance, type WireFault, wireOf } from "../../../faults/wire";
import { assessment, criterion, vendor } from "../../../small-assessment";
import { present, smallChange } from "./small-change";

const IDS = Array.from({ length: 34 }, (_, index) => `GAC-${index + 10}`);
const FINDING = "The contract bans it. ".repeat(1400);
const answers = Object.fromEntries(IDS.map((id) => [id, { rating: rating(2), finding: FINDING }]));

/** What its names answer together is more than Excel on the web sends at once. */
const large: Assessment = assessment(
  IDS.map((id) => criterion(id)),
  ["A", "B", "C", "D", "E"].map((id) => vendor(id, answers)),
);
const renamed = { ...renameVendor(large, vendorId("A"), "Alder Meet").assessment, title: "Renamed" };
const change = () => leanChange(smallChange("large", renamed, large));
let excel: EmulatedExcel;
beforeEach(async () => {
  excel = await openEmulatedExcel();
  excel.book.waitsForCalculation = false;
  await excelHost.build(lean(declareWorkbook(large, workbookTexts)));
});
afterEach(() => excel.close());

/** A change, and what happens when its new sheets step into their places. */
async function changeAnd(disturbance: Disturbance) {
  const wire = wireOf(excel);
  const replacing = excelHost.replace(change(), {
    onProgress: ({ step }) => {
      if (step === "switching") wire.disturb(new Map([[1, disturbance]]));
    },
  });
  const failure = await replacing.catch((cause: unknown) => cause);
  wire.disturb(new Map());
  return failure;
}

function rateFirstOfE(value: number) {
  const place = placeOf(excel, "Vendor_Rows_5");
  if (place === undefined) throw new RangeError("There is no such vendor.");
  const { sheet, area } = place;
  excel.book.put(sheet, area.row, area.column + columnOf("rating"), { v: value, t: 2, f: null, si: null });
  excel.book.flush();
}

test("is read and changed in as many round trips as it takes", async () => {
  expect(await present()).toEqual(large);
  const { budget } = await costOf(excel.host, "change", () => excelHost.replace(change()), limits.command);
  expect(budget).toMatch(/^pass/);
  expect(await present()).toEqual(renamed);
});

test("is looked over again with all that its names mean", async () => {
  const declared = declareWorkbook(large, workbookTexts);
  const found = await excelHost.inspect(declared);
  const again = await excelHost.inspectAgain(found, declared, namesToRead);
  expect(again?.found).toEqual(found);
  expect(again?.grids).toEqual(await excelHost.readNames(namesToRead));
});

test("keeps what a colleague types right before the switch of a change", async () => {
  expect(await changeAnd({ edit: () => rateFirstOfE(1) })).toMatchObject({ isNew: true });
  expect((await present())?.vendors[4]?.answers.get(criterionId("GAC-10"))?.rating).toBe(1);
});

test("is changed and changed back beside a sheet of somebody's own with more text than Excel sends at once", async () => {
  const texts = Array.from({ length: 100 }, () => ["What people wrote. ".repeat(1500)]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Notes");
    sheet.getRange("A1:A100").values = texts;
    await context.sync();
    sheet.getRange("B1:B100").values = texts;
    sheet.getRange("C1").formulas = [["='A Vendor A'!A1"]];
    await context.sync();
  });
  await excelHost.replace(change());
  expect(await present()).toEqual(renamed);
  await excelHost.restoreEarlier();
  expect(await present()).toEqual(large);
});

describe("after a break in the switch of a change", () => {
  const breakOff = async (phase: WireFault["phase"]) => {
    const fault = { code: "RequestAborted", phase, lasts: true };
    expect(await changeAnd({ fault })).toMatchObject({ code: "change-unfinished" });
  };

  test("is finished", async () => {
    await breakOff("during");
    await excelHost.finishChange(contentCheck(workbookTexts));
    expect(await present()).toEqual(renamed);
  });

  test("goes back", async () => {
    await breakOff("after");
    await excelHost.goBack();
    expect(await present()).toEqual(large);
  });
});
