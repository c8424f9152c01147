import { CanceledError, numfmt } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type {} from "@univerjs/engine-formula/facade";
import type { Engine } from "./engine";

export function engineOf(api: FUniver, hasGrid: boolean): Engine {
  const formulas = api.getFormula();
  return {
    api,
    hasGrid,
    moveFormula: (formula, rows, columns) => formulas.moveFormulaRefOffset(formula, columns, rows),
    formatNumber: (pattern, value) => String(numfmt.format(pattern, value, { throws: false })),
    cancel: () => new CanceledError(),
  };
}
