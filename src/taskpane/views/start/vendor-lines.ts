import { vendorLetter } from "../../../core/assessment/vendor-letter";
import type { VendorId } from "../../../core/units";
import { VENDOR_SLOTS } from "../../../workbook/limits";
import type { VendorLine } from "./draft";

export const MOST_VENDORS = VENDOR_SLOTS;
export const FEWEST_VENDORS = 2;

export interface NamedLine {
  readonly line: VendorLine;
  /** The letter that this line gets; absent for an empty line above a named one, because it takes none. */
  readonly letter: VendorId | undefined;
  /** Letter of an earlier line with the same name. */
  readonly sameAs: VendorId | undefined;
}

/** Gives each line its letter and finds names that stand twice; case and spaces around do not tell names apart. */
export function namedLines(lines: readonly VendorLine[]): readonly NamedLine[] {
  const lastNamed = lines.findLastIndex(({ name }) => !isEmpty(name));
  const letters = new Map<string, VendorId>();
  let place = 0;
  return lines.map((line, index) => {
    const isSkipped = isEmpty(line.name) && index < lastNamed;
    const letter = isSkipped ? undefined : vendorLetter(place);
    if (letter === undefined) return { line, letter, sameAs: undefined };
    place += 1;
    const name = foldedName(line.name);
    const sameAs = name === "" ? undefined : letters.get(name);
    if (sameAs === undefined) letters.set(name, letter);
    return { line, letter, sameAs };
  });
}

/** The names entered, in order; empty lines are left out. */
export function vendorNames(lines: readonly VendorLine[]): readonly string[] {
  return lines.map(({ name }) => tidyName(name)).filter((name) => name !== "");
}

export type VendorFault = "same name" | "at least two";

export function vendorFault(lines: readonly VendorLine[]): VendorFault | undefined {
  if (namedLines(lines).some(({ sameAs }) => sameAs !== undefined)) return "same name";
  return vendorNames(lines).length < FEWEST_VENDORS ? "at least two" : undefined;
}

/** The line to go to: the first name that stands twice, else the first empty line, else the last one. */
export function lineToCorrect(lines: readonly VendorLine[]): number | undefined {
  const twice = namedLines(lines).find(({ sameAs }) => sameAs !== undefined)?.line;
  return (twice ?? lines.find(({ name }) => isEmpty(name)) ?? lines.at(-1))?.key;
}

/** Puts an empty line below this one, or finds the empty line that already stands there. */
export function withLineAfter(
  lines: readonly VendorLine[],
  key: number,
): { lines: readonly VendorLine[]; next: number } {
  const index = lines.findIndex((line) => line.key === key);
  const following = lines[index + 1];
  if (following?.name === "" || (following !== undefined && lines.length >= MOST_VENDORS)) {
    return { lines, next: following.key };
  }
  if (lines.length >= MOST_VENDORS) return { lines, next: key };
  const added = { key: 1 + Math.max(...lines.map((line) => line.key)), name: "" };
  return { lines: [...lines.slice(0, index + 1), added, ...lines.slice(index + 1)], next: added.key };
}

function isEmpty(name: string): boolean {
  return tidyName(name) === "";
}

function tidyName(name: string): string {
  return name.trim().replace(/\s+/g, " ");
}

function foldedName(name: string): string {
  return tidyName(name).toLocaleLowerCase("en");
}
