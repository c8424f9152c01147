import type { Sheet, Validation, ValidationRule } from "../../workbook/declaration";
import { type Step, wireBytes } from "./batch";

/** What Excel lets people type, what it tells them beforehand and what it says to a wrong entry. */
export function validationSteps({ name, validations }: Sheet): readonly Step[] {
  return validations.map((validation) => ({
    sheet: name,
    bytes: wireBytes(6, validation),
    queue: (batch) => applyValidation(batch.range(name, validation.range).dataValidation, validation),
  }));
}

function applyValidation(target: Excel.DataValidation, { rule, prompt, error }: Validation): void {
  target.rule = ruleOf(rule);
  target.errorAlert = { showAlert: true, style: "Stop", title: error.title, message: error.text };
  if (prompt !== undefined) target.prompt = { showPrompt: true, title: prompt.title, message: prompt.text };
}

function ruleOf(rule: ValidationRule): Excel.DataValidationRule {
  if (rule.kind === "list") return { list: { inCellDropDown: true, source: rule.source } };
  if (rule.kind === "decimal") {
    return { decimal: { formula1: rule.from, formula2: rule.to, operator: "Between" } };
  }
  if (rule.kind === "date") return { date: { formula1: rule.from, operator: "GreaterThanOrEqualTo" } };
  return { textLength: { formula1: rule.most, operator: "LessThanOrEqualTo" } };
}
