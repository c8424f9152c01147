import { sameContent } from "../../src/core/assessment/merge/same-content";
import type { Assessment } from "../../src/core/assessment/model";
import { addVendor, removeVendor, renameVendor } from "../../src/core/changes/vendor-changes";
import { vendorId } from "../../src/core/units";
import { build } from "../../src/hosts/excel/build";
import { goBack, removeEarlier, restoreEarlier } from "../../src/hosts/excel/change/earlier-version";
import { finishUntyped } from "../../src/hosts/excel/change/recover";
import { replace } from "../../src/hosts/excel/change/replace";
import { renameSheet } from "../../src/hosts/excel/rename-sheet";
import { writeCells } from "../../src/hosts/excel/write-cells";
import { carryOutChange } from "../../src/taskpane/session/carry-out-change";
import { contentCheck } from "../../src/workbook/change/content-key";
import { declareWorkbook } from "../../src/workbook/declare-workbook";
import { workbookTexts } from "../../src/workbook/texts/en";
import { after, before, smallChange } from "../hosts/excel/change/small-change";
import type { Command } from "./command";
import { command, present } from "./command";
import { lean, leanChange } from "./lean";

const B = vendorId("B");

const weighted = (base: Assessment): Assessment => ({
  ...base,
  domains: base.domains.map((domain, index) => ({ ...domain, weight: index + 2 })),
});

/** As the pane sends a change, but with new sheets that are quick to write. */
function changing(name: string, apply: (base: Assessment) => Assessment): Command {
  const host = {
    writeCells,
    renameSheet,
    replace: (...[change]: Parameters<typeof replace>) => replace(leanChange(change)),
  };
  const target = apply(before);
  return command(name, "built", before, target, async () => {
    const reading = await present();
    const wanted = sameContent(reading.assessment, target) ? target : apply(reading.assessment);
    return () => carryOutChange(host, reading, wanted, { id: "change-1", title: "Change", language: "en" });
  });
}

/** What people do to the assessment and its sheets. */
export const CHANGE_COMMANDS: readonly Command[] = [
  {
    ...command(
      "create",
      "blank",
      undefined,
      before,
      async () => () => build(lean(declareWorkbook(before, workbookTexts))),
    ),
    isMain: true,
  },
  {
    ...changing("rename vendor", (base) => renameVendor(base, B, "Birchline Group").assessment),
    isMain: true,
  },
  { ...changing("change weights", weighted), isMain: true },
  {
    ...command("replace", "built", before, after, async () => () => replace(leanChange(smallChange()))),
    isMain: true,
  },
  changing("add vendor", (base) => addVendor(base, "Dovetail").assessment),
  changing("remove vendor", (base) => removeVendor(base, B).assessment),
  {
    ...command("restore", "replaced", after, before, async () => restoreEarlier),
    again: "changes back",
    isMain: true,
  },
  command("remove earlier", "replaced", after, after, async () => removeEarlier),
  {
    ...command(
      "finish",
      "broken off",
      before,
      after,
      async () => () => finishUntyped(contentCheck(workbookTexts)),
    ),
    again: "nothing",
  },
  { ...command("go back", "broken off", after, before, async () => goBack), again: "nothing" },
];
