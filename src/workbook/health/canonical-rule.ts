import { firstRelative } from "../move-formula";
import { canonicalFormula } from "./canonical-formula";

/**
 * A form that the rules of conditional formats share when they say the same, whichever cell they are seen from: Excel
 * tells a rule from the range it is asked by, and splits rules when people paste into their cells. So a rule that was
 * moved as a whole cannot be told from the declared one. Source: OfficeDev/office-js issue 5194.
 */
export function canonicalRule(formula: string, declaredName: (sheet: string) => string): string {
  const { row, column } = firstRelative(formula);
  return canonicalFormula(formula, row, column, declaredName);
}
