import type { Validation, ValidationRule } from "../declaration";

interface RuleTexts {
  readonly title: string;
  readonly prompt: string;
  readonly error: string;
}

/** Prompt while the cell is selected, the same title on the message for a wrong entry. */
export function validation(rule: ValidationRule, texts: RuleTexts): Omit<Validation, "range"> {
  const { title, prompt, error } = texts;
  return { rule, prompt: { title, text: prompt }, error: { title, text: error } };
}

export function listOf(name: string): ValidationRule {
  return { kind: "list", source: `=${name}` };
}
