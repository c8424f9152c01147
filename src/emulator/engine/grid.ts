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

/** What the grid says while it calculates; the published texts leave it out. */
const progressTexts = {
  "sheets-formula": {
    progress: {
      analyzing: "Calculating",
      calculating: "Calculating",
      "array-analysis": "Calculating",
      "array-calculation": "Calculating",
      done: "Calculated",
    },
  },
};

/** A workbook engine that draws its grid inside `container`, an element or its id. */
export function createGrid(container: HTMLElement | string): Engine {
  const presets = [
    // A saved workbook holds its results; calculating all of them again would only delay the page.
    UniverSheetsCorePreset({
      container,
      formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
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
