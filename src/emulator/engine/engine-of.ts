import { CanceledError, numfmt } from "@univerjs/core";
import type { Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import "@univerjs/engine-formula/facade";
import type { Engine, ReadInput } from "./engine";

export function engineOf(univer: Univer, hasGrid: boolean): Engine {
  const api = FUniver.newAPI(univer);
  const formulas = api.getFormula();
  return {
    api,
    hasGrid,
    moveFormula: (formula, rows, columns) => formulas.moveFormulaRefOffset(formula, columns, rows),
    formatNumber: (pattern, value) => String(numfmt.format(pattern, value, { throws: false })),
    readInput,
    cancel: () => new CanceledError(),
    dispose: () => univer.dispose(),
  };
}

/** Month and day without a space, "SEPT1": Excel reads a date, the number reader does not. */
const MONTH_AND_DAY = /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(\d{1,2})$/i;

function readInput(text: string): ReadInput | undefined {
  const read = numfmt.parseValue(text.replace(MONTH_AND_DAY, "$1 $2"));
  if (read === null || (typeof read.v !== "number" && typeof read.v !== "boolean")) return undefined;
  return { value: read.v, format: read.z };
}
