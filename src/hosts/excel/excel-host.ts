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
  replace: async (change, options) => (await import("./change/replace")).replace(change, options),
  unfinishedChange: async () => (await import("./change/earlier-version")).unfinishedChange(),
  finishChange: async (check) => (await import("./change/recover")).finishUntyped(check),
  goBack: async () => (await import("./change/earlier-version")).goBack(),
  earlierVersion: async () => (await import("./change/earlier-version")).earlierVersion(),
  restoreEarlier: async () => (await import("./change/earlier-version")).restoreEarlier(),
  removeEarlier: async () => (await import("./change/earlier-version")).removeEarlier(),
  ownCharts: async () => (await import("./change/own-charts")).ownCharts(),
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
