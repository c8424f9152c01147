import type { Range, Sheet } from "../declaration";
import { meet, sameRange } from "./check-context";

/** A range that colours itself by rules, and the formulas of all rules that reach into it. */
export interface DeclaredCondition {
  readonly range: Range;
  readonly formulas: readonly string[];
}

/** Excel answers every rule that meets a range, not only those of just this range. */
export function declaredConditions({ conditionalFormats }: Sheet): readonly DeclaredCondition[] {
  const ranges = conditionalFormats.map(({ range }) => range);
  return ranges
    .filter((range, index) => ranges.findIndex((one) => sameRange(one, range)) === index)
    .map((range) => {
      const met = conditionalFormats.filter((one) => meet(one.range, range));
      return { range, formulas: met.map(({ formula }) => formula) };
    });
}
