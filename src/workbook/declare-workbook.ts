import type { Assessment } from "../core/assessment/model";
import { CATALOG_VERSION, METHOD_VERSION } from "../core/catalog/version";
import type { DeclaredWorkbook } from "./declaration";
import { FORMAT_VERSION } from "./limits";
import { planOf } from "./plan";
import { refuseImpossible } from "./refuse-impossible";
import { checksSheet } from "./sheets/checks";
import { comparisonSheet } from "./sheets/comparison";
import { criteriaSheet } from "./sheets/criteria";
import { guideSheet } from "./sheets/guide";
import { heatMapSheet } from "./sheets/heat-map";
import { listsSheet } from "./sheets/lists";
import { setupSheet } from "./sheets/setup";
import { vendorSheet } from "./sheets/vendor";
import { workingsSheet } from "./sheets/workings";
import type { WorkbookTexts } from "./texts/texts";
import { titleSentence } from "./title-sentence";

export interface DeclareOptions {
  /** Put before the names of all sheets where the plain names are taken. */
  readonly sheetPrefix?: string;
}

/**
 * The whole workbook of an assessment as plain data. Every figure is a formula; only the chart's title is
 * computed, because a chart keeps a copy of its title.
 * Throws an `AssessmentError` for what no workbook of ours can hold: no criterion, more vendors,
 * domains or criteria than there is room for, ids used twice, a cell's text too long for Excel.
 */
export function declareWorkbook(
  assessment: Assessment,
  texts: WorkbookTexts,
  options: DeclareOptions = {},
): DeclaredWorkbook {
  refuseImpossible(assessment, texts);
  const plan = planOf(assessment, texts, options.sheetPrefix ?? "");
  const sheets = [
    guideSheet(plan),
    setupSheet(plan),
    criteriaSheet(plan),
    ...plan.vendors.map((vendor) => vendorSheet(vendor, plan)),
    comparisonSheet(plan, titleSentence(assessment, texts)),
    heatMapSheet(plan),
    checksSheet(plan),
    workingsSheet(plan),
    listsSheet(plan),
  ];
  const vendorSheets = plan.vendors.map(({ vendor, sheet }) => [`vendor ${vendor.id}`, sheet]);
  return {
    sheets: sheets.map(({ sheet }) => sheet),
    names: sheets.flatMap(({ names }) => names),
    opensOn: plan.sheets.guide,
    metadata: {
      format: FORMAT_VERSION,
      method: METHOD_VERSION,
      catalog: CATALOG_VERSION,
      sheets: { ...plan.sheets, ...Object.fromEntries(vendorSheets) },
    },
  };
}
