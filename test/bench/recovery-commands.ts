import type { Assessment } from "../../src/core/assessment/model";
import { excelHost } from "../../src/hosts/excel/excel-host";
import { type RepairHost, repairWorkbook } from "../../src/taskpane/session/repair-workbook";
import { contentCheck } from "../../src/workbook/change/content-key";
import { type PlannedChange, plannedChange } from "../../src/workbook/change/planned-change";
import type { DeclaredWorkbook } from "../../src/workbook/declaration";
import { examine } from "../../src/workbook/health/examine";
import { workbookTexts } from "../../src/workbook/texts/en";
import type { EmulatedExcel } from "../emulated-excel";
import { wireOf } from "../faults/wire";

const texts = workbookTexts;

/** How the sheets of a bench are written: as people get them, or with less. */
export interface Sheets {
  /** What is said of it beside the job. */
  readonly title: string;
  readonly build: (workbook: DeclaredWorkbook) => DeclaredWorkbook;
  readonly change: (change: PlannedChange) => PlannedChange;
}

/** What leads out of a change that broke off before its sheets stood, or after, and out of a broken workbook. */
export async function recoveries(
  excel: EmulatedExcel,
  sheets: Sheets,
  note: (job: string, carryOut: () => Promise<unknown>) => Promise<void>,
  present: () => Promise<Assessment>,
): Promise<void> {
  await breakOff(excel, sheets, await present(), "before");
  await note("finish a change", () => excelHost.finishChange(contentCheck(texts)));
  await breakOff(excel, sheets, await present(), "after");
  await note("go back from a change", () => excelHost.goBack());
  await deleteName("Domain_Weight");
  const before = await examine({ texts, inspect: excelHost.inspect, read: await present() });
  const host: RepairHost = {
    ...excelHost,
    replace: (change, options) => excelHost.replace(sheets.change(change), options),
  };
  await note("repair the workbook", () =>
    repairWorkbook(host, {
      texts,
      before,
      id: "repair",
      title: "Repair",
      confirmed: before?.findings ?? [],
      recorded: ({ salvaged }) => salvaged.assessment,
      // The version that going back put aside makes room.
      named: (act) => act({ versions: true }),
    }),
  );
}

/** The connection is lost when the new sheets step into their places: before, or after Excel did it. */
async function breakOff(
  excel: EmulatedExcel,
  { change }: Sheets,
  base: Assessment,
  phase: "before" | "after",
): Promise<void> {
  const target = { ...base, title: `${base.title}, changed ${phase}` };
  const planned = change(plannedChange({ id: target.title, title: target.title, base, target, texts }));
  const { disturb } = wireOf(excel);
  const replacing = excelHost.replace(planned, {
    removesPutAside: true,
    onProgress: ({ step }) => {
      if (step === "switching")
        disturb(new Map([[1, { fault: { code: "RequestAborted", phase, lasts: true } }]]));
    },
  });
  const failure = await replacing.catch((cause: unknown) => cause);
  disturb(new Map());
  if (!(failure instanceof Error)) throw new TypeError("The change was to break off.");
}

async function deleteName(name: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.names.getItem(name).delete();
    await context.sync();
  });
}
