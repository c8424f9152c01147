import type { Range, Sheet } from "../../workbook/declaration";
import { isFormula } from "../../workbook/health/canonical-formula";
import { declaredConditions } from "../../workbook/health/declared-conditions";
import { declaredLocks } from "../../workbook/health/declared-locks";
import type {
  InspectedCells,
  InspectedLimits,
  InspectedValidation,
} from "../../workbook/health/inspected-workbook";

type InspectedRules = Pick<InspectedCells, "validations" | "locks" | "conditions" | "charts">;

/**
 * Queues the reading of what belongs to whole ranges of a sheet: a few bytes each, however many cells they have.
 * `asksFormulas` is false for an Excel that has refused to tell the formulas of conditional formats.
 */
export function inspectRules(
  sheet: Excel.Worksheet,
  declared: Sheet,
  asksFormulas: boolean,
): () => InspectedRules {
  const asked = asksFormulas ? "items/type,items/customOrNullObject/rule/formula" : "items/type";
  const validations = declared.validations.map(({ range }) => ({
    range,
    found: rangeOn(sheet, range).dataValidation.load("type,rule,errorAlert"),
  }));
  const locks = declaredLocks(declared).map(({ range }) => ({
    range,
    found: rangeOn(sheet, range).format.protection.load("locked"),
  }));
  const conditions = declaredConditions(declared).map(({ range }) => ({
    range,
    found: rangeOn(sheet, range).conditionalFormats.load(asked),
  }));
  const charts = declared.charts.length === 0 ? undefined : sheet.charts.load("items/name");
  return () => ({
    validations: validations.map(({ range, found }) => validationOf(range, found)),
    locks: locks.map(({ range, found }) => ({ range, isLocked: found.locked ?? undefined })),
    conditions: conditions.map(({ range, found }) => {
      const rules = found.items.filter(({ type }) => type === "Custom");
      return { range, rules: rules.length, formulas: asksFormulas ? formulasOf(rules) : undefined };
    }),
    charts: charts?.items.map(({ name }) => name) ?? [],
  });
}

export function rangeOn(sheet: Excel.Worksheet, { row, column, rows, columns }: Range): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns).untrack();
}

/** All or nothing: a formula that is not told may be any. */
function formulasOf(rules: readonly Excel.ConditionalFormat[]): readonly string[] | undefined {
  const formulas: readonly unknown[] = rules.map(({ customOrNullObject }) => customOrNullObject.rule.formula);
  return formulas.every(isFormula) ? formulas : undefined;
}

const KINDS: Readonly<Record<string, InspectedValidation["kind"]>> = {
  None: undefined,
  Inconsistent: undefined,
  MixedCriteria: undefined,
  List: "list",
  Decimal: "decimal",
  Date: "date",
  TextLength: "length",
};

function validationOf(range: Range, { type, rule, errorAlert }: Excel.DataValidation): InspectedValidation {
  const source = rule.list?.source;
  return {
    range,
    kind: type in KINDS ? KINDS[type] : "other",
    limits: limitsOf(rule),
    stops: isStop(errorAlert),
    ...(typeof source === "string" && { source }),
  };
}

function limitsOf({ decimal, date, textLength }: Excel.DataValidationRule): InspectedLimits | undefined {
  const limits = decimal ?? date ?? textLength;
  if (limits === undefined) return undefined;
  const { operator, formula1, formula2 } = limits;
  return { operator, from: formula1, to: formula2 };
}

/** Excel answers null where the cells of a range differ. */
function isStop(alert: Excel.DataValidationErrorAlert | null): boolean {
  return alert === null || (alert.showAlert && alert.style === "Stop");
}
