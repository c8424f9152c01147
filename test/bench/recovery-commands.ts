import type { Assessment } from "../../src/core/assessment/model";
import { excelHost } from "../../src/hosts/excel/excel-host";
import { repairWorkbook } from "../../src/taskpane/session/repair-workbook";
import { contentCheck } from "../../src/workbook/change/content-key";
import { plannedChange } from "../../src/workbook/change/planned-change";
import { examine } from "../../src/workbook/health/examine";
import { workbookTexts } from "../../src/workbook/texts/en";
import type { EmulatedExcel } from "../emulated-excel";
import { type WireFault, wireOf } from "../faults/wire";
import { limits } from "./budgets";
import type { Cost } from "./cost";
import { costOf } from "./cost";

const texts = workbookTexts;
/** The round trip of a change in which its sheets step into their places. */
const SWITCH = 4;

/** What leads out of a change that broke off before its sheets stood, or after, and out of a broken workbook. */
export async function recoveryCosts(
  excel: EmulatedExcel,
  present: () => Promise<Assessment>,
): Promise<readonly Cost[]> {
  const { host } = excel;
  const most = limits.command;
  const costs: Cost[] = [];
  await breakOff(excel, await present(), "before");
  costs.push(await costOf(host, "finish a change", () => excelHost.finishChange(contentCheck(texts)), most));
  await breakOff(excel, await present(), "after");
  costs.push(await costOf(host, "go back from a change", () => excelHost.goBack(), most));
  await deleteName("Domain_Weight");
  const before = await examine({ texts, inspect: excelHost.inspect, read: await present() });
  const repair = () =>
    repairWorkbook(excelHost, {
      texts,
      before,
      id: "repair",
      title: "Repair",
      confirmed: before?.findings ?? [],
      recorded: ({ salvaged }) => salvaged.assessment,
      // The version that going back put aside makes room.
      named: (act) => act({ versions: true }),
    });
  costs.push(await costOf(host, "repair the workbook", repair, most));
  return costs;
}

async function breakOff(excel: EmulatedExcel, base: Assessment, phase: WireFault["phase"]): Promise<void> {
  const target = { ...base, title: `${base.title}, changed ${phase}` };
  const { disturb } = wireOf(excel);
  disturb(new Map([[SWITCH, { fault: { code: "RequestAborted", phase, lasts: true } }]]));
  const change = plannedChange({ id: target.title, title: target.title, base, target, texts });
  const failure = await excelHost.replace(change, { removesPutAside: true }).catch((cause: unknown) => cause);
  if (!(failure instanceof Error)) throw new TypeError("The change was to break off.");
  disturb(new Map());
}

async function deleteName(name: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.names.getItem(name).delete();
    await context.sync();
  });
}
