import { invalidArgument } from "../book/host-error";
import type { Kept, ValidationMemory } from "../book/memory";
import { boolean, oneOf, options, text } from "./given";

const OPERATORS = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
} as const;
const operatorName = oneOf(
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
);

/** Kinds of rule in Office.js, their name as `type`, and Univer's word for them. */
const KINDS: Readonly<Record<string, { readonly type: string; readonly univer: string }>> = {
  list: { type: "List", univer: "list" },
  custom: { type: "Custom", univer: "custom" },
  wholeNumber: { type: "WholeNumber", univer: "whole" },
  decimal: { type: "Decimal", univer: "decimal" },
  textLength: { type: "TextLength", univer: "textLength" },
  date: { type: "Date", univer: "date" },
  time: { type: "Time", univer: "time" },
};

const ALERT_STYLES = { Stop: 1, Warning: 2, Information: 0 } as const;

/** Checks a rule as Excel does and answers its type. Source: Excel.DataValidationRule: exactly one kind. */
export function validationType(value: unknown): string {
  const given = Object.entries(options(value)).filter(([, rule]) => rule !== undefined && rule !== null);
  const [kind, details] = given[0] ?? ["", {}];
  const known = KINDS[kind];
  if (given.length !== 1 || !known) throw invalidArgument("A validation rule has exactly one kind.");
  if (kind === "list") checkList(options(details));
  else if (kind === "custom") checkFormula(options(details)["formula"]);
  else checkComparison(options(details));
  return known.type;
}

/** Source: Excel.ListDataValidation; a list typed as text has at most 255 characters (Excel specifications and limits). */
function checkList({ source, inCellDropDown }: Record<string, unknown>): void {
  boolean(inCellDropDown);
  const given = text(source);
  if (given === "") throw invalidArgument("A list has a source.");
  if (!given.startsWith("=") && given.length > 255)
    throw invalidArgument("A list typed as text has at most 255 characters.");
}

/** Source: a formula of a validation rule has at most 255 characters when written through the object model. */
function checkFormula(formula: unknown): void {
  const given = text(formula);
  if (!given.startsWith("=") || given.length > 255)
    throw invalidArgument("A validation formula begins with = and has at most 255 characters.");
}

/** Source: Excel.BasicDataValidation and Excel.DateTimeDataValidation: a second formula for "between" only. */
function checkComparison({ operator, formula1, formula2 }: Record<string, unknown>): void {
  const wanted = operatorName(operator);
  const isPair = wanted === "Between" || wanted === "NotBetween";
  if (formula1 === undefined || formula1 === "")
    throw invalidArgument("A validation rule has a first value.");
  if (isPair && (formula2 === undefined || formula2 === "")) throw invalidArgument("Between has two values.");
}

/** Source: Excel.DataValidationPrompt; a title has at most 32, a message at most 255 characters. */
export function checkedPrompt(value: unknown): Kept {
  const { showPrompt, title, message } = options(value);
  boolean(showPrompt);
  return { showPrompt, title: short(title, 32), message: short(message, 255) };
}

/** Source: Excel.DataValidationErrorAlert; a title has at most 32, a message at most 225 characters. */
export function checkedAlert(value: unknown): Kept {
  const { showAlert, style, title, message } = options(value);
  boolean(showAlert);
  const wanted = oneOf("Stop", "Warning", "Information")(style ?? "Stop");
  return { showAlert, style: wanted, title: short(title, 32), message: short(message, 225) };
}

function short(value: unknown, most: number): string {
  const given = value === undefined || value === null ? "" : text(value);
  if (given.length > most) throw invalidArgument(`At most ${most} characters fit here.`);
  return given;
}

/** The rule in Univer's terms. */
export function univerRule({ rule, prompt, errorAlert, ignoreBlanks }: ValidationMemory): object {
  const style = oneOf("Stop", "Warning", "Information")(errorAlert?.["style"] ?? "Stop");
  return {
    ...univerCondition(rule),
    allowBlank: ignoreBlanks,
    errorStyle: ALERT_STYLES[style],
    showErrorMessage: errorAlert?.["showAlert"] ?? true,
    error: errorAlert?.["message"],
    errorTitle: errorAlert?.["title"],
    showInputMessage: prompt?.["showPrompt"] ?? false,
    prompt: prompt?.["message"],
    promptTitle: prompt?.["title"],
  };
}

function univerCondition(rule: Kept): object {
  const [kind, details] = Object.entries(rule).find(([, value]) => value !== undefined && value !== null) ?? [
    "",
    undefined,
  ];
  if (details === undefined) return { type: "any" };
  const { source, inCellDropDown, formula, operator, formula1, formula2 } = options(details);
  const type = KINDS[kind]?.univer;
  if (kind === "list")
    return { type, formula1: source, renderMode: 1, showDropDown: inCellDropDown !== false };
  if (kind === "custom") return { type, formula1: formula };
  const wanted = operatorName(operator);
  const isPair = wanted === "Between" || wanted === "NotBetween";
  const second = isPair ? { formula2: operand(formula2) } : {};
  return { type, operator: OPERATORS[wanted], formula1: operand(formula1), ...second };
}

/** A number, a date as text, or a formula. */
function operand(value: unknown): string {
  return typeof value === "number" ? String(value) : text(value);
}
