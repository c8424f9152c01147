import type { Vendor } from "../core/assessment/model";

/** Excel allows 31; a vendor's sheet stays shorter, so that a formula that names it twice keeps to 120 characters. */
const MOST_CHARACTERS = 31;
const MOST_OF_A_VENDOR = 22;

/** Name of a sheet of ours, with the prefix chosen where the plain name was taken. */
export function sheetName(name: string, prefix: string): string {
  return cut(allowed(prefix === "" ? name : `${prefix} ${name}`), MOST_CHARACTERS);
}

/** "A Alder Meet", cut at a word. The letter comes first, so that names cut alike still differ. */
export function vendorSheetName(vendor: Vendor, prefix: string, taken: ReadonlySet<string>): string {
  const letter = prefix === "" ? vendor.id : `${prefix} ${vendor.id}`;
  const whole = allowed(`${letter} ${vendor.name}`);
  const name = cut(whole, MOST_OF_A_VENDOR - doubledIn(whole));
  return taken.has(name.toLowerCase()) ? allowed(letter) : name;
}

/** Excel forbids : \ / ? * [ ] anywhere, control characters, and an apostrophe at either end. */
function allowed(name: string): string {
  const replaced = [...name.replace(/[:\\/?*[\]]/g, "-")]
    .map((sign) => (isControl(sign) ? " " : sign))
    .join("");
  return replaced.replace(/\s+/g, " ").replace(/^[' ]+|[' ]+$/g, "");
}

function isControl(sign: string): boolean {
  const code = sign.charCodeAt(0);
  return code < 32 || code === 127;
}

/** Apostrophes that count twice, because references double them; a name made of little else keeps half its length. */
function doubledIn(name: string): number {
  return Math.min(MOST_OF_A_VENDOR / 2, name.slice(0, MOST_OF_A_VENDOR).split("'").length - 1);
}

function cut(name: string, most: number): string {
  if (name.length <= most) return name;
  const short = name.slice(0, most + 1);
  const atWord = short.lastIndexOf(" ");
  const kept = atWord > most / 3 ? short.slice(0, atWord) : withoutHalfSign(name.slice(0, most));
  return kept.replace(/[' ]+$/, "");
}

/** A sign outside the basic plane takes two places; half of one is no text. */
function withoutHalfSign(name: string): string {
  return name.replace(/[\ud800-\udbff]$/, "");
}
