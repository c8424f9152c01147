import { nastyInputs } from "../nasty-inputs";

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
  const texts = nastyInputs().filter(({ field, expect: outcome }) => isText(field) && outcome !== "reject");
  return [...OWN, ...texts.map(({ text }) => text)];
}

function isText(field: string): boolean {
  return field === "vendorName" || field === "evidence";
}
