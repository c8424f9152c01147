import type { Engine } from "../engine/engine";
import { BOOLEAN, FORCED_TEXT, NUMBER, TEXT } from "./cell";
import type { CellPatch } from "./cell";
import { invalidArgument } from "./host-error";

/** Excel specifications and limits: characters in a cell, and in a formula. */
const MOST_CHARACTERS = 32_767;
const MOST_FORMULA_CHARACTERS = 8_192;
const CLEARED = { f: null, si: null } as const;

/**
 * What a cell holds after `value` was written through `values` or `formulas`: the same as after typing it.
 *
 * - "" empties the cell, "=…" is a formula. "+…" and "-…" that are no numbers are formulas too (reference of
 *   Excel.Range `values`).
 * - A leading apostrophe keeps the rest as text and is not part of the value (OfficeDev/office-js issue 6687).
 * - Text that reads as a number, date, time, percentage or truth value becomes one and brings its number format
 *   (OfficeDev/office-js issue 229); a cell formatted as text ("@") keeps every string as it stands.
 * - "@…" is refused, because what Excel makes of it differs by version.
 */
export function cellInput(engine: Engine, value: unknown, format: string): CellPatch {
  if (typeof value === "number") return { ...CLEARED, v: finite(value), t: NUMBER };
  if (typeof value === "boolean") return { ...CLEARED, v: value ? 1 : 0, t: BOOLEAN };
  if (typeof value !== "string") throw invalidArgument("A cell takes text, a number or a boolean.");
  if (value === "") return { ...CLEARED, v: null, t: null };
  if (value.length > MOST_CHARACTERS) throw invalidArgument("A cell takes at most 32,767 characters.");
  if (value.startsWith("'")) return text(value.slice(1));
  if (format === "@") return text(value);
  return formula(value) ?? readValue(engine, value, format) ?? signed(value) ?? text(value);
}

function formula(value: string): CellPatch | undefined {
  if (!value.startsWith("=") || value.length === 1) return undefined;
  if (value.length > MOST_FORMULA_CHARACTERS)
    throw invalidArgument("A formula takes at most 8,192 characters.");
  return { f: value, v: null, si: null, t: null };
}

function readValue(engine: Engine, value: string, format: string): CellPatch | undefined {
  const read = engine.readInput(value);
  if (!read) return undefined;
  const isPlain = read.format === undefined || format !== "General";
  const style = isPlain ? {} : { s: { n: { pattern: read.format ?? "General" } } };
  if (typeof read.value === "boolean") return { ...CLEARED, v: read.value ? 1 : 0, t: BOOLEAN };
  return { ...CLEARED, v: read.value, t: NUMBER, ...style };
}

function signed(value: string): CellPatch | undefined {
  if (value.startsWith("@")) throw invalidArgument(`"${value}" begins with "@" and is not marked as text.`);
  return /^[+-]./.test(value) ? formula(`=${value}`) : undefined;
}

function text(value: string): CellPatch {
  return { ...CLEARED, v: value, t: value !== "" && /^[=+\-@\d]/.test(value) ? FORCED_TEXT : TEXT };
}

function finite(value: number): number {
  if (!Number.isFinite(value)) throw invalidArgument("A cell takes finite numbers only.");
  return value;
}
