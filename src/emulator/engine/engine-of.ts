import { CanceledError, LocaleService, LocaleType, numfmt } from "@univerjs/core";
import type { Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { IActiveDirtyManagerService, IFunctionService, LexerTreeBuilder } from "@univerjs/engine-formula";
import "@univerjs/engine-formula/facade";
import { blankSheet } from "./blank-sheet";
import type { Engine, ReadInput } from "./engine";

export function engineOf(univer: Univer, hasGrid: boolean): Engine {
  const api = FUniver.newAPI(univer);
  const formulas = api.getFormula();
  const services = univer.__getInjector();
  const changes = services.get(IActiveDirtyManagerService);
  return {
    api,
    startsCalculation: (mutation) => Boolean(changes.get(mutation)),
    forgetFormulas: () => forgetFormulas(services.get(IFunctionService)),
    hasGrid,
    idle: hasGrid
      ? () => new Promise((resolve) => requestIdleCallback(() => resolve()))
      : () => Promise.resolve(),
    moveFormula: (formula, rows, columns) => formulas.moveFormulaRefOffset(formula, columns, rows),
    formatNumber: (pattern, value) => numfmt.format(pattern, value, { throws: false }),
    readInput,
    blankSheet,
    cancel: () => new CanceledError(),
    dispose: () => dispose(univer),
  };
}

/** Univer keeps formulas twice, cut and understood, and both for all workbooks: any builder clears the first. */
function forgetFormulas(understood: IFunctionService): void {
  new LexerTreeBuilder().dispose();
  // Long formulas are kept under a hash, in which no name is found: all have to go.
  understood.deleteFormulaAstCacheKey("");
}

/** A timer of Univer asks for the words of its progress bar up to a second later, and fails where there are none. */
function dispose(univer: Univer): void {
  const words = univer.__getInjector().get(LocaleService);
  univer.dispose();
  words.load({ [LocaleType.EN_US]: {} });
}

/** A month before its day, "SEPT1" or "Mar-14": Excel reads a date there, the number reader does not. */
const MONTH_AND_DAY =
  /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?[\s/-]*([1-9]|[12]\d|3[01])$/i;

/** Only such texts can be a number, a date or a truth value; reading is slow, and most texts are sentences. */
const READABLE = /^(?=.{1,40}$)(?:.*\d.*|\s*(?:true|false)\s*)$/i;

function readInput(text: string): ReadInput | undefined {
  if (!READABLE.test(text)) return undefined;
  const read = numfmt.parseValue(text.replace(MONTH_AND_DAY, "$2 $1"));
  if (read === null || (typeof read.v !== "number" && typeof read.v !== "boolean")) return undefined;
  return { value: read.v, format: read.z };
}
