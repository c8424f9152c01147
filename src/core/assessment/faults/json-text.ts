import { duplicateKeyFaults } from "./duplicate-keys";
import type { Fault } from "./fault";

/** Well above the largest assessment that fits the limits in practice; protects from files made to exhaust memory. */
export const MOST_CHARACTERS = 20_000_000;
/** A valid assessment nests 6 deep. */
const DEEPEST = 32;

export type ParsedJson = { readonly value: unknown } | { readonly faults: readonly Fault[] };

/**
 * Parses JSON that nobody vouches for: bounded in size and depth before it is parsed, and refused when a
 * name stands twice in one object, because all but the last would be lost without a word.
 */
export function parsedJson(source: string): ParsedJson {
  const text = source.startsWith("\uFEFF") ? source.slice(1) : source;
  if (text.length > MOST_CHARACTERS) return faulty(`must have at most ${MOST_CHARACTERS} characters`);
  if (isDeeperThan(text, DEEPEST)) return faulty(`must not nest deeper than ${DEEPEST} levels`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    return faulty(`must be JSON${placeIn(text, cause.message)}`);
  }
  const faults = duplicateKeyFaults(text);
  return faults.length > 0 ? { faults } : { value };
}

function faulty(rule: string): ParsedJson {
  return { faults: [{ path: "", rule }] };
}

function isDeeperThan(text: string, deepest: number): boolean {
  let depth = 0;
  let isInString = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (isInString) {
      if (character === "\\") index += 1;
      else if (character === '"') isInString = false;
    } else if (character === '"') isInString = true;
    else if (character === "{" || character === "[") depth += 1;
    else if (character === "}" || character === "]") depth -= 1;
    if (depth > deepest) return true;
  }
  return false;
}

/** Only the place is told, never the text around it: that may be confidential. */
function placeIn(text: string, message: string): string {
  const position = /at position (\d+)/.exec(message)?.[1];
  if (position === undefined) return "";
  const before = text.slice(0, Number(position)).split("\n");
  return ` (line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1})`;
}
