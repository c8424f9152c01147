import { UniverDataValidationPlugin } from "@univerjs/data-validation";
import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import "@univerjs/sheets-conditional-formatting/facade";
import { UniverSheetsDataValidationPlugin } from "@univerjs/sheets-data-validation";
import "@univerjs/sheets-data-validation/facade";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import "@univerjs/sheets-table/facade";
import { compose } from "./compose";
import type { Engine } from "./engine";
import { engineOf } from "./engine-of";
import { progressTexts } from "./progress-texts";

/** A workbook engine without a screen, for tests. */
export function createHeadless(): Engine {
  const { plugins } = UniverSheetsNodeCorePreset({});
  const univer = compose(
    [
      ...plugins,
      UniverSheetsTablePlugin,
      UniverSheetsConditionalFormattingPlugin,
      UniverDataValidationPlugin,
      UniverSheetsDataValidationPlugin,
    ],
    [progressTexts],
  );
  return engineOf(univer, false);
}
