import type { Assessment } from "../../src/core/assessment/model";
import {
  bringBack,
  changeDomainWeight,
  changeNumbers,
  takeOut,
} from "../../src/core/changes/criterion-changes";
import { addVendor, removeVendor, renameVendor, reorderVendors } from "../../src/core/changes/vendor-changes";
import { rating } from "../../src/core/units";
import { excelHost } from "../../src/hosts/excel/excel-host";
import { cellChange } from "../../src/workbook/cell-change";
import { plannedChange } from "../../src/workbook/change/planned-change";
import { declareWorkbook } from "../../src/workbook/declare-workbook";
import type { WorkbookContent } from "../../src/workbook/read-workbook";
import { namesToRead, readWorkbook } from "../../src/workbook/read-workbook";
import { renamedSheet } from "../../src/workbook/renamed-sheet";
import { workbookTexts } from "../../src/workbook/texts/en";
import { answerWrites } from "../../src/workbook/write-answer";
import type { EmulatedExcel } from "../emulated-excel";
import { openEmulatedExcel } from "../emulated-excel";
import { lean, leanChange } from "../faults/lean";
import { limits } from "./budgets";
import type { Cost } from "./cost";
import { costOf } from "./cost";
import { recoveries, type Sheets } from "./recovery-commands";

type Change = (assessment: Assessment) => { readonly assessment: Assessment };

/** Answers up to which whole sheets are replaced: beyond, the emulated Excel takes minutes for their formulas. */
const MOST_ANSWERS = Number(process.env["HRIA_BENCH_MOST_ANSWERS"] ?? 300);

/**
 * The emulated Excel does not wait for its calculation: its engine takes minutes for what Excel does in seconds, and
 * round trips and bytes are the same either way.
 */
export async function openUncalculated(): Promise<EmulatedExcel> {
  const excel = await openEmulatedExcel();
  excel.book.waitsForCalculation = false;
  return excel;
}

/** Round trips, bytes and time of every command on a workbook of this size, one after the other. */
export async function commandCosts(assessment: Assessment): Promise<readonly Cost[]> {
  const excel = await openUncalculated();
  const costs: Cost[] = [];
  const note = async (job: string, carryOut: () => Promise<unknown>, most: number) => {
    costs.push(await costOf(excel.host, job, carryOut, most));
  };
  const declared = declareWorkbook(assessment, workbookTexts);
  await note("create a workbook", () => excelHost.build(declared), limits.create);
  await note("read back", () => excelHost.readNames(namesToRead), limits.readBack);
  await note("look the workbook over", () => excelHost.inspect(declared), limits.command);
  const found = await excelHost.inspect(declared);
  const lookAgain = () => excelHost.inspectAgain(found, declared, namesToRead);
  await note("look over again, to repair", lookAgain, limits.command);
  await rate(excel, costs);
  for (const [job, change] of Object.entries(CELL_CHANGES)) await inCells(excel, costs, job, change);
  excel.close();
  return [...costs, ...(await sheetCosts(assessment))];
}

/** Of commands that replace the sheets; above so many answers without looks and formulas. */
async function sheetCosts(assessment: Assessment): Promise<readonly Cost[]> {
  const isWhole = assessment.criteria.length * assessment.vendors.length <= MOST_ANSWERS;
  const sheets: Sheets = isWhole
    ? { title: "", build: (workbook) => workbook, change: (change) => change }
    : { title: ", texts and numbers alone", build: lean, change: leanChange };
  const excel = await openUncalculated();
  await excelHost.build(sheets.build(declareWorkbook(assessment, workbookTexts)));
  const costs: Cost[] = [];
  const note = async (job: string, carryOut: () => Promise<unknown>) => {
    costs.push(await costOf(excel.host, job + sheets.title, carryOut, limits.command));
  };
  for (const [job, change] of Object.entries(SHEET_CHANGES(assessment)).slice(0, isWhole ? undefined : 1)) {
    const { assessment: base } = await reading();
    const target = change(base).assessment;
    const planned = plannedChange({ id: job, title: job, base, target, texts: workbookTexts });
    await note(job, () => excelHost.replace(sheets.change(planned)));
  }
  await note("restore the version before", () => excelHost.restoreEarlier());
  await note("remove the version before", () => excelHost.removeEarlier());
  await recoveries(excel, sheets, note, async () => (await reading()).assessment);
  excel.close();
  return costs;
}

const CELL_CHANGES: Readonly<Record<string, Change>> = {
  "rename a vendor": (one) => renameVendor(one, first(one.vendors).id, "Renamed vendor"),
  "change a domain's weight": (one) => changeDomainWeight(one, first(one.domains).id, 7),
  "change a criterion's weight and severity": (one) =>
    changeNumbers(one, first(one.criteria).id, { weight: 5, scale: 2 }),
  "take a criterion out": (one) => takeOut(one, first(one.criteria).id, "Not part of this purchase."),
  "bring a criterion back": (one) => bringBack(one, first(one.criteria).id),
};

/** At the most vendors a workbook holds, one leaves before another comes. */
const SHEET_CHANGES = ({ vendors }: Assessment): Readonly<Record<string, Change>> => ({
  "remove a vendor": (one) => removeVendor(one, first(vendors).id),
  "add a vendor": (one) => addVendor(one, "Added vendor"),
  "reorder the vendors": (one) => reorderVendors(one, one.vendors.map(({ id }) => id).toReversed()),
});

async function reading(): Promise<WorkbookContent> {
  const content = readWorkbook(await excelHost.readNames(namesToRead), workbookTexts);
  if (content === undefined) throw new TypeError("The workbook just built could not be read back.");
  return content;
}

async function rate({ host }: EmulatedExcel, costs: Cost[]): Promise<void> {
  const content = await reading();
  const { vendors, criteria } = content.assessment;
  const vendor = first(vendors);
  const criterion = first(criteria).id;
  const before = vendor.answers.get(criterion);
  const writes = answerWrites(
    content,
    vendor.id,
    criterion,
    { rating: rating(4) },
    { rating: before?.rating },
  );
  costs.push(await costOf(host, "rate", () => excelHost.writeCells(writes), limits.rating));
}

async function inCells({ host }: EmulatedExcel, costs: Cost[], job: string, change: Change): Promise<void> {
  const content = await reading();
  const wanted = cellChange(content, change(content.assessment).assessment);
  if (wanted === undefined) throw new TypeError(`"${job}" is more than a change of cells.`);
  const carryOut = async () => {
    await excelHost.writeCells(wanted.writes);
    for (const { before, after } of wanted.renamed) {
      const slot = content.slots.get(after.id)?.slot;
      await excelHost.renameSheet(`Vendor_Rows_${slot}`, (current, others) =>
        renamedSheet(before, after, current, others),
      );
    }
  };
  costs.push(await costOf(host, job, carryOut, limits.command));
}

export function first<Item>([item]: readonly Item[]): Item {
  if (item === undefined) throw new RangeError("There is nothing to change.");
  return item;
}
