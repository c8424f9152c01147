import type { Assessment } from "../core/assessment/model";
import { CATALOG_VERSION, METHOD_VERSION } from "../core/catalog/version";
import type { DeclaredWorkbook } from "./declaration";
import type { DeclaredSheet } from "./layout/part";
import { FORMAT_VERSION } from "./limits";
import { prefixedWorkbook } from "./other-names/prefixed-workbook";
import type { Plan } from "./plan";
import { planOf } from "./plan";
import { refuseImpossible } from "./refuse-impossible";
import { archiveSheet } from "./sheets/archive";
import { analysisSheet } from "./sheets/analysis";
import { checksSheet } from "./sheets/checks";
import { comparisonSheet } from "./sheets/comparison";
import { criteriaSheet } from "./sheets/criteria";
import { guideSheet } from "./sheets/guide";
import { heatMapSheet } from "./sheets/heat-map";
import { listsSheet } from "./sheets/lists";
import { previousRoundSheet } from "./sheets/previous-round";
import { proposalsSheet } from "./sheets/proposals";
import { reviewSheet } from "./sheets/review";
import { setupSheet } from "./sheets/setup";
import { vendorSheet } from "./sheets/vendor";
import { workingsSheet } from "./sheets/workings";
import type { WorkbookTexts } from "./texts/texts";
import { titleSentence } from "./title-sentence";

export interface DeclareOptions {
  /** Put before the names of all sheets where the plain names are taken. */
  readonly sheetPrefix?: string;
  /** Put before all defined names and tables where a plain one is taken. */
  readonly namePrefix?: string;
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
    analysisSheet(plan),
    checksSheet(plan),
    ...historySheets(plan),
    workingsSheet(plan),
    listsSheet(plan),
    ...(assessment.archive === undefined ? [] : [archiveSheet(plan, assessment.archive)]),
  ];
  const declared = new Set(sheets.map(({ sheet }) => sheet.name));
  const roles = Object.entries(plan.sheets).filter(([, name]) => declared.has(name));
  const vendorSheets = plan.vendors.map(({ vendor, sheet }) => [`vendor ${vendor.id}`, sheet]);
  const workbook: DeclaredWorkbook = {
    sheets: sheets.map(({ sheet }) => sheet),
    names: sheets.flatMap(({ names }) => names),
    opensOn: plan.sheets.guide,
    metadata: {
      format: FORMAT_VERSION,
      method: METHOD_VERSION,
      catalog: assessment.catalogVersion ?? CATALOG_VERSION,
      sheets: Object.fromEntries([...roles, ...vendorSheets]),
    },
  };
  return prefixedWorkbook(workbook, options.namePrefix ?? "");
}

function historySheets(plan: Plan): readonly DeclaredSheet[] {
  const { proposals, previousRound } = plan.assessment;
  return [
    reviewSheet(plan),
    ...(proposals === undefined ? [] : [proposalsSheet(plan, proposals)]),
    ...(previousRound === undefined ? [] : [previousRoundSheet(plan, previousRound)]),
  ];
}
