import { readFileSync } from "node:fs";
import path from "node:path";

interface SampleEntry {
  readonly field: string;
  readonly expect: string;
  readonly input?: string;
  readonly inputSpec?: { readonly repeat: string; readonly count: number };
}

/** What people and vendors have put into cells to make them calculate, call out or turn into something else. */
const OWN = [
  "=1+1",
  "+1",
  "-1",
  "@SUM(A1)",
  "'quoted",
  "''",
  "\t=1+1",
  "\r=1+1",
  "007",
  "1E5",
  "1-2",
  "1/2",
  "12:30",
  "50%",
  "€5",
  "TRUE",
  "wahr",
  "#N/A",
  "SEPT1",
  "Mar 5",
  "2026-11-12",
  "IE",
  "NA",
  " padded ",
  "two\nlines",
  "Ein Satz, der beginnt wie jeder andere",
  "=cmd|'/C calc'!A0",
];

/** Texts that must come back from a cell exactly as they were written. */
export function nastyTexts(): readonly string[] {
  const file = path.resolve(process.cwd(), "../shared/data/nasty-inputs-sample.json");
  const { entries }: { readonly entries: readonly SampleEntry[] } = JSON.parse(readFileSync(file, "utf8"));
  const sample = entries
    .filter(({ field, expect: outcome }) => isText(field) && outcome !== "reject")
    .map(textOf);
  return [...OWN, ...sample];
}

function isText(field: string): boolean {
  return field === "vendorName" || field === "evidence";
}

function textOf({ input, inputSpec }: SampleEntry): string {
  return input ?? inputSpec?.repeat.repeat(inputSpec.count) ?? "";
}
