import type { LiveWorkbookHost } from "../host";
import { build } from "./build";
import { inspect } from "./inspect";
import { putRight } from "./put-right";
import { readNames } from "./read-names";
import { renameSheet } from "./rename-sheet";
import { run } from "./run";
import { show } from "./show";
import { watch } from "./watch";
import { writeCells } from "./write-cells";

/** The workbook that is open in the Excel around this pane. Call `whenReady` first. */
export const excelHost: LiveWorkbookHost = {
  build,
  inspect,
  putRight,
  readNames,
  writeCells,
  watch,
  show,
  renameSheet,
  replace: async (change, options) => (await changing()).replace(change, options),
  unfinishedChange: async () => (await changing()).unfinishedChange(),
  finishChange: async (check) => (await changing()).finishUntyped(check),
  goBack: async () => (await changing()).goBack(),
  earlierVersion: async () => (await changing()).earlierVersion(),
  restoreEarlier: async () => (await changing()).restoreEarlier(),
  removeEarlier: async () => (await changing()).removeEarlier(),
  ownCharts: async () => (await changing()).ownCharts(),
  sheetNames: () =>
    run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      return sheets.items.map(({ name }) => name);
    }),
  // Hardly ever used, so that it is loaded when it is.
  testExcel: async (onProgress) => (await import("./self-test/test-excel")).testExcel(onProgress),
  readPreference: (key) =>
    run(async (context) => {
      const setting = context.workbook.settings.getItemOrNullObject(key).load("value");
      await context.sync();
      return setting.isNullObject || typeof setting.value !== "string" ? undefined : setting.value;
    }),
  writePreference: (key, value) =>
    run(async (context) => {
      context.workbook.settings.add(key, value);
      await context.sync();
    }),
  calculate: () =>
    run(async (context) => {
      context.application.calculate("Recalculate");
      await context.sync();
    }),
};

/** Loads with the first question a pane asks about the version before. */
function changing() {
  return import("./change");
}
