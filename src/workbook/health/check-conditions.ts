import { canonicalRule } from "./canonical-rule";
import type { CheckContext, SheetPair } from "./check-context";
import { sameRange } from "./check-context";
import type { DeclaredCondition } from "./declared-conditions";
import { declaredConditions } from "./declared-conditions";
import type { Finding } from "./finding";
import type { InspectedCondition } from "./inspected-workbook";

/** Rules that colour what matters, looked for where they were put. Their colours are a person's business, their formulas are not. */
export function checkConditions(
  { declared, sheet, cells }: SheetPair,
  { declaredName }: CheckContext,
): readonly Finding[] {
  return declaredConditions(declared).flatMap((wanted): readonly Finding[] => {
    const { range } = wanted;
    const found = cells.conditions.find((one) => sameRange(one.range, range));
    if (found === undefined) return [];
    if (found.rules < wanted.formulas.length)
      return [{ kind: "conditional-format-missing", sheet: sheet.name, range }];
    const other = changedRule(wanted, found, declaredName);
    if (other === undefined) return [];
    return [{ kind: "conditional-format-changed", sheet: sheet.name, range, found: other }];
  });
}

/** The rule that stands in for a declared one that is nowhere; nothing where all are there, or Excel told no formulas. */
function changedRule(
  { formulas: wanted }: DeclaredCondition,
  { formulas: found }: InspectedCondition,
  declaredName: CheckContext["declaredName"],
): string | undefined {
  if (found === undefined) return undefined;
  const unexpected = found.map((formula) => ({ formula, rule: canonicalRule(formula, declaredName) }));
  const missing = wanted.filter((formula) => {
    const place = unexpected.findIndex(({ rule }) => rule === canonicalRule(formula, (sheet) => sheet));
    if (place >= 0) unexpected.splice(place, 1);
    return place < 0;
  });
  return missing.length === 0 ? undefined : unexpected[0]?.formula;
}
