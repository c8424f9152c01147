import type { LiveWorkbookHost } from "../host";
import { build } from "./build";
import { readNames } from "./read-names";
import { renameSheet } from "./rename-sheet";
import { LONGEST_WAIT_MS, run } from "./run";
import { show } from "./show";
import { watch } from "./watch";
import { whenFree } from "./when-free";
import { writeCells } from "./write-cells";

/** The workbook that is open in the Excel around this pane. Call `whenReady` first. */
export const excelHost: LiveWorkbookHost = {
  build: whenFree(build),
  inspect: whenFree(async (...given) => (await import("./inspect")).inspect(...given)),
  inspectAgain: whenFree(async (...given) => (await import("./inspect")).inspectAgain(...given)),
  putRight: whenFree(async (...given) => (await import("./put-right")).putRight(...given)),
  readNames: whenFree(readNames),
  writeCells: whenFree(writeCells),
  watch: whenFree(watch),
  show: whenFree(show),
  renameSheet: whenFree(renameSheet),
  replace: whenFree(async (...given) => (await changing()).replace(...given)),
  unfinishedChange: whenFree(async () => (await changing()).unfinishedChange()),
  finishChange: whenFree(async (check) => (await changing()).finishUntyped(check)),
  earlierVersion: whenFree(async () => (await changing()).earlierVersion()),
  // A second time they would change the versions back, or find nothing to do.
  goBack: async () => (await changing()).goBack(),
  restoreEarlier: async () => (await changing()).restoreEarlier(),
  removeEarlier: whenFree(async () => (await changing()).removeEarlier()),
  ownSheets: whenFree(async () => (await changing()).ownSheets()),
  sheetNames: whenFree(() =>
    run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      return sheets.items.map(({ name }) => name);
    }),
  ),
  // Hardly ever used, so that it is loaded when it is.
  testExcel: async (onProgress, stop) =>
    (await import("./self-test/test-excel")).testExcel(onProgress, { stop }),
  readPreference: whenFree((key) =>
    run(async (context) => {
      const setting = context.workbook.settings.getItemOrNullObject(key).load("value");
      await context.sync();
      return setting.isNullObject || typeof setting.value !== "string" ? undefined : setting.value;
    }),
  ),
  writePreference: whenFree((key, value) =>
    run(async (context) => {
      context.workbook.settings.add(key, value);
      await context.sync();
    }),
  ),
  calculate: whenFree(() =>
    run(
      async (context) => {
        context.application.calculate("Recalculate");
        await context.sync();
      },
      "",
      LONGEST_WAIT_MS,
    ),
  ),
};

/** Loads with the first question a pane asks about the version before. */
function changing() {
  return import("./change");
}
