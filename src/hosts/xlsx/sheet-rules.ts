import type { ConditionalRule, DataValidation } from "hucre/xlsx";
import { serialOfDate } from "../../core/assessment/date-serial";
import { isoDate } from "../../core/units";
import { toA1 } from "../../workbook/addresses";
import type { ConditionalFormat, Validation, ValidationRule } from "../../workbook/declaration";
import { differentialStyle } from "./cell-style";
import { edgesAt } from "./painted-cells";

/** Excel calls a file with longer texts damaged. */
const MOST = { title: 32, prompt: 255, error: 225 };

export function dataValidation({ range, rule, prompt, error }: Validation): DataValidation {
  requireLength(error.title, MOST.title);
  requireLength(error.text, MOST.error);
  requireLength(prompt?.title ?? "", MOST.title);
  requireLength(prompt?.text ?? "", MOST.prompt);
  return {
    ...ruleOf(rule),
    range: toA1(range),
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: "stop",
    errorTitle: error.title,
    errorMessage: error.text,
    ...(prompt !== undefined && {
      showInputMessage: true,
      inputTitle: prompt.title,
      inputMessage: prompt.text,
    }),
  };
}

/** Earlier formats of a sheet win over later ones. */
export function conditionalRule(
  { range, formula, style }: ConditionalFormat,
  index: number,
): ConditionalRule {
  const { borders, ...rest } = style;
  const everywhere = { isTop: true, isBottom: true, isLeft: true, isRight: true, code: 15 };
  const edges = edgesAt(borders ?? [], everywhere);
  return {
    type: "expression",
    priority: index + 1,
    range: toA1(range),
    formula: withoutEquals(formula),
    style: differentialStyle(borders === undefined ? rest : { ...rest, edges }),
  };
}

function ruleOf(rule: ValidationRule): Pick<DataValidation, "type" | "operator" | "formula1" | "formula2"> {
  if (rule.kind === "list") return { type: "list", formula1: withoutEquals(rule.source) };
  if (rule.kind === "length") {
    return { type: "textLength", operator: "lessThanOrEqual", formula1: `${rule.most}` };
  }
  if (rule.kind === "date") {
    return { type: "date", operator: "greaterThanOrEqual", formula1: `${serialOf(rule.from)}` };
  }
  return { type: "decimal", operator: "between", formula1: `${rule.from}`, formula2: `${rule.to}` };
}

function serialOf(day: string): number {
  const serial = serialOfDate(isoDate(day));
  if (serial === undefined) throw new RangeError(`A spreadsheet holds no day ${day}.`);
  return serial;
}

function withoutEquals(formula: string): string {
  return formula.replace(/^=/, "");
}

function requireLength(text: string, most: number): void {
  if (text.length > most)
    throw new RangeError(`This text of a validation has at most ${most} characters: ${text}`);
}
