import { serialOfDate } from "../../core/assessment/date-serial";
import { isoDate } from "../../core/units";
import type { Validation, ValidationRule } from "../declaration";
import type { InspectedLimits, InspectedValidation } from "./inspected-workbook";

/** Whether a rule still takes what the declared one takes. What cannot be told, such as a formula as a limit, passes. */
export function isSameRule(found: InspectedValidation, rule: Validation["rule"]): boolean {
  if (found.kind !== rule.kind) return false;
  if (rule.kind === "list") return found.source === undefined || plain(found.source) === plain(rule.source);
  if (found.limits === undefined) return true;
  const { operator, from, to } = limitsOf(rule);
  return (
    found.limits.operator === operator &&
    isSameLimit(found.limits.from, from) &&
    (to === undefined || isSameLimit(found.limits.to, to))
  );
}

function plain(source: string): string {
  return source.replace(/^=/, "").toLowerCase();
}

function limitsOf(rule: Exclude<ValidationRule, { readonly kind: "list" }>): InspectedLimits {
  if (rule.kind === "decimal") return { operator: "Between", from: rule.from, to: rule.to };
  if (rule.kind === "date") return { operator: "GreaterThanOrEqualTo", from: rule.from };
  return { operator: "LessThanOrEqualTo", from: rule.most };
}

function isSameLimit(found: unknown, wanted: unknown): boolean {
  const number = numberOf(found);
  return number === undefined || number === numberOf(wanted);
}

const DAY = /^(\d{4}-\d{2}-\d{2})(?:T00:00:00(?:\.0+)?Z?)?$/;

/** A number, a number after "=", or a day as its serial number, 0 before all days of the calendar. */
function numberOf(limit: unknown): number | undefined {
  if (typeof limit === "number") return limit;
  if (typeof limit !== "string") return undefined;
  const text = limit.replace(/^=/, "").trim();
  const day = DAY.exec(text)?.[1];
  if (day !== undefined) return serialOfDate(isoDate(day)) ?? 0;
  return text === "" || Number.isNaN(Number(text)) ? undefined : Number(text);
}
