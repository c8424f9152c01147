import type { Snapshot } from "../../src/emulator/book/book";
import { build } from "../../src/hosts/excel/build";
import { replace } from "../../src/hosts/excel/change/replace";
import { declareWorkbook } from "../../src/workbook/declare-workbook";
import { workbookTexts } from "../../src/workbook/texts/en";
import type { EmulatedExcel } from "../emulated-excel";
import { openEmulatedExcel } from "../emulated-excel";
import { before, smallChange } from "../hosts/excel/change/small-change";
import type { Start } from "./command";
import { proposed } from "./answer-commands";
import { lean, leanChange } from "./lean";
import { breakName, disorder } from "./repair-commands";
import { wireOf } from "./wire";

const SWITCH = 4;
const OLDER = { ...before, title: "An older title" };

/** Makes each starting workbook once; opening one changes it, so that every opening gets a copy. */
export async function startingWorkbooks(): Promise<(start: Start) => Promise<EmulatedExcel>> {
  const built = await snapshotOf(undefined, () => build(lean(declareWorkbook(before, workbookTexts))));
  const replaced = await snapshotOf(built, () => replace(leanChange(smallChange())));
  // An earlier version lies aside already, which the change that broke off was to take the place of.
  const older = await snapshotOf(undefined, () => build(lean(declareWorkbook(OLDER, workbookTexts))));
  const changed = await snapshotOf(older, () => replace(leanChange(smallChange("change-0", before, OLDER))));
  const brokenOff = await snapshotOf(changed, async (excel) => {
    const lost = { code: "RequestAborted", phase: "during", lasts: true } as const;
    wireOf(excel).disturb(new Map([[SWITCH, { fault: lost }]]));
    await replace(leanChange(smallChange())).catch((cause: unknown) => cause);
  });
  const snapshots: Record<Start, Snapshot | undefined> = {
    blank: undefined,
    built,
    replaced,
    "broken off": brokenOff,
    proposed: await snapshotOf(undefined, () => build(lean(declareWorkbook(proposed, workbookTexts)))),
    disordered: await snapshotOf(built, disorder),
    broken: await snapshotOf(built, breakName),
  };
  return (start) => opened(snapshots[start]);
}

async function opened(snapshot: Snapshot | undefined): Promise<EmulatedExcel> {
  const excel = await openEmulatedExcel(snapshot && { snapshot: structuredClone(snapshot) });
  excel.book.waitsForCalculation = false;
  return excel;
}

async function snapshotOf(
  from: Snapshot | undefined,
  act: (excel: EmulatedExcel) => Promise<unknown>,
): Promise<Snapshot> {
  const excel = await opened(from);
  await act(excel);
  const snapshot = excel.book.snapshot();
  excel.close();
  return snapshot;
}
