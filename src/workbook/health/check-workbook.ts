import type { DeclaredWorkbook } from "../declaration";
import { checkColumns } from "./check-columns";
import type { CheckContext, SheetPair } from "./check-context";
import { checkConditions } from "./check-conditions";
import { checkContext } from "./check-context";
import { checkFormulas } from "./check-formulas";
import { checkCharts, checkLocks } from "./check-guards";
import { checkRules, checkTexts } from "./check-inputs";
import { checkLooks } from "./check-looks";
import { checkNames } from "./check-names";
import { checkNumberFormats } from "./check-number-formats";
import { checkSheets } from "./check-sheets";
import { checkTables } from "./check-tables";
import type { Finding, FindingKind } from "./finding";
import type { InspectedWorkbook } from "./inspected-workbook";

/** Damage after which cells stand elsewhere, so that comparing them one by one would only repeat it. */
const SHIFTS: ReadonlySet<FindingKind> = new Set([
  "columns-moved",
  "table-resized",
  "row-missing",
  "row-earlier",
  "row-repeated",
  "row-unknown",
  "criterion-missing",
]);

/**
 * Everything in which a workbook differs from the form that its own assessment should have. Answers, widths, heights,
 * colours, sorted and filtered tables are a person's business and no finding. `noticed` is what reading found already.
 */
export function checkWorkbook(
  expected: DeclaredWorkbook,
  found: InspectedWorkbook,
  noticed: readonly Finding[] = [],
): readonly Finding[] {
  const context = checkContext(expected, found);
  const structure = [...noticed, ...checkSheets(context), ...checkTables(context)];
  const shifted = new Set(structure.filter(({ kind }) => SHIFTS.has(kind)).map(({ sheet }) => sheet));
  const whole = context.pairs.filter(({ sheet }) => !shifted.has(sheet.name));
  const moved = new Set(structure.filter(({ kind }) => kind === "columns-moved").map(({ sheet }) => sheet));
  const torn = context.pairs.filter(({ sheet }) => shifted.has(sheet.name) && !moved.has(sheet.name));
  return [
    ...(found.calculates === "by hand" ? [{ kind: "calculation-off" as const }] : []),
    ...structure,
    ...checkNames(context).filter((one) => !(one.kind === "name-redirected" && shifted.has(one.sheet))),
    ...whole.flatMap((pair) => checkSheet(pair, context, shifted)),
    ...torn.flatMap((pair) => checkColumns(pair, context)),
  ];
}

function checkSheet(
  pair: SheetPair,
  context: CheckContext,
  shifted: ReadonlySet<string | undefined>,
): readonly Finding[] {
  // Excel bends the references of other sheets after rows or columns that went.
  const formulas = checkFormulas(pair, context, isResult(pair, context)).filter(
    ({ kind }) => shifted.size === 0 || kind === "formula-overwritten" || kind === "figure-overwritten",
  );
  return [
    ...formulas,
    ...checkRules(pair),
    ...checkTexts(pair),
    ...checkLocks(pair),
    ...checkNumberFormats(pair),
    ...checkConditions(pair, context),
    ...checkCharts(pair),
    ...checkLooks(pair, context.found),
  ];
}

/** Sheets that show figures and take none. */
function isResult({ declared }: SheetPair, { expected }: CheckContext): boolean {
  const { comparison, heatMap, checks } = expected.metadata.sheets;
  return [comparison, heatMap, checks].includes(declared.name);
}
