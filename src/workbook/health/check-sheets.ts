import { sheetName } from "../sheet-names";
import type { Sheet } from "../declaration";
import type { CheckContext } from "./check-context";
import type { Finding } from "./finding";

/** Sheets that are gone, called otherwise, hidden, unprotected or protected in another way. */
export function checkSheets({ expected, found, pairs }: CheckContext): readonly Finding[] {
  const prefix = prefixOf(expected.sheets, found.located);
  const missing = expected.sheets
    .filter(({ name }) => !found.located.has(name))
    .map(({ name }): Finding => ({ kind: "sheet-missing", sheet: name, subject: name }));
  const present = pairs.flatMap(({ declared, sheet }): readonly Finding[] => {
    const { name, visibility, isProtected, allowsWork } = sheet;
    const isHidden = !declared.isHidden && visibility !== "visible";
    return [
      ...(isRenamed(declared, name, prefix)
        ? [{ kind: "sheet-renamed" as const, sheet: name, subject: declared.name, found: name }]
        : []),
      ...(isHidden ? [{ kind: "sheet-hidden" as const, sheet: name, subject: name }] : []),
      ...(isProtected ? [] : [{ kind: "protection-removed" as const, sheet: name, subject: name }]),
      ...(isProtected && !allowsWork
        ? [{ kind: "protection-changed" as const, sheet: name, subject: name }]
        : []),
    ];
  });
  return [...missing, ...present];
}

/** A vendor may have been renamed on Setup: its sheet is right as long as it begins with the vendor's letter. */
function isRenamed({ name, tables }: Sheet, found: string, prefix: string): boolean {
  const wanted = sheetName(name, prefix);
  if (found.toLowerCase() === wanted.toLowerCase()) return false;
  const letter = /^Ratings_([A-Z]{1,2})$/.exec(tables[0]?.name ?? "")?.[1];
  if (letter === undefined) return true;
  const start = prefix === "" ? letter : `${prefix} ${letter}`;
  return found !== start && !found.startsWith(`${start} `);
}

/** Put before all names when the assessment was made, where plain names were taken: what most sheets have in front. */
export function prefixOf(sheets: readonly Sheet[], located: ReadonlyMap<string, string>): string {
  const votes = new Map<string, number>();
  for (const { name } of sheets) {
    const found = located.get(name) ?? "";
    const prefix = found.endsWith(` ${name}`) ? found.slice(0, -name.length - 1) : "";
    votes.set(prefix, (votes.get(prefix) ?? 0) + 1);
  }
  return [...votes].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? "";
}
