import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingTexts from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import { CalculationMode, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreTexts from "@univerjs/preset-sheets-core/locales/en-US";
import "@univerjs/preset-sheets-core/lib/index.css";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import dataValidationTexts from "@univerjs/preset-sheets-data-validation/locales/en-US";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import { UniverSheetsTablePreset } from "@univerjs/preset-sheets-table";
import tableTexts from "@univerjs/preset-sheets-table/locales/en-US";
import "@univerjs/preset-sheets-table/lib/index.css";
import { compose } from "./compose";
import type { Engine } from "./engine";
import { engineOf } from "./engine-of";
import { progressTexts } from "./progress-texts";

/** A workbook engine that draws its grid inside `container`, an element or its id. */
export function createGrid(container: HTMLElement | string): Engine {
  const presets = [
    // Without a first calculation Univer does not know which cells depend on which, and the first edit of a saved
    // workbook empties figures instead of calculating them.
    UniverSheetsCorePreset({
      container,
      formula: { initialFormulaComputing: CalculationMode.FORCED },
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
    UniverSheetsTablePreset(),
  ];
  const texts = [coreTexts, conditionalFormattingTexts, dataValidationTexts, tableTexts, progressTexts];
  return engineOf(
    compose(
      presets.flatMap(({ plugins }) => plugins),
      texts,
    ),
    true,
  );
}
