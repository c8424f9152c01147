import { invalidArgument } from "../book/host-error";

/** Checks of what a client hands over; a wrong kind is answered with InvalidArgument, as Excel does. */
export type Check<Type = unknown> = (value: unknown) => Type;

export function text(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument("Text was expected.");
  return value;
}

export function optionalText(value: unknown): string | undefined {
  return value === undefined || value === null ? undefined : text(value);
}

export function number(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument("A number was expected.");
  return value;
}

export function wholeNumber(value: unknown): number {
  const given = number(value);
  if (!Number.isInteger(given)) throw invalidArgument("A whole number was expected.");
  return given;
}

export function boolean(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument("True or false was expected.");
  return value;
}

/** "#RRGGBB", or a colour's English name, as Excel takes them. Source: Excel.RangeFill `color`. */
export function color(value: unknown): string {
  const given = text(value);
  if (/^#[0-9a-f]{6}$/i.test(given)) return given.toUpperCase();
  if (/^[a-z]+$/i.test(given)) return given.toLowerCase();
  throw invalidArgument(`"${given}" is not a colour.`);
}

/** One of Excel's enumeration values; the first letter may be small, as in the enumerations' member names. */
export function oneOf<Value extends string>(...values: readonly Value[]): Check<Value> {
  return (value) => {
    const wanted = text(value).toLowerCase();
    const found = values.find((known) => known.toLowerCase() === wanted);
    if (found === undefined) throw invalidArgument(`"${text(value)}" is not one of ${values.join(", ")}.`);
    return found;
  };
}

/** A plain object of options, as the public interfaces of Office.js describe them. */
export function options(value: unknown): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw invalidArgument("Options were expected.");
  return { ...value };
}

export function anything(value: unknown): unknown {
  return value;
}
