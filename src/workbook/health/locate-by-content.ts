import type { DeclaredWorkbook, Sheet } from "../declaration";
import { declaredContents } from "./declared-contents";
import type { InspectedSheet, InspectedWorkbook } from "./inspected-workbook";

/** Of the words a sheet should say, so many must stand where they should. */
const LEAST_SHARE = 0.6;

/** Declared sheets that have lost their names, found by the words that stand in them. */
export function locateByContent(
  { sheets }: Pick<DeclaredWorkbook, "sheets">,
  found: InspectedWorkbook,
): ReadonlyMap<string, string> {
  const taken = new Set(found.located.values());
  const located = new Map<string, string>();
  for (const sheet of sheets.filter(({ name }) => !found.located.has(name))) {
    const candidates = found.sheets.filter(({ name }) => !taken.has(name));
    const [best] = candidates
      .map((one) => ({ name: one.name, share: shareOf(sheet, one) }))
      .toSorted((one, other) => other.share - one.share);
    if (best === undefined || best.share < LEAST_SHARE) continue;
    taken.add(best.name);
    located.set(sheet.name, best.name);
  }
  return located;
}

function shareOf(declared: Sheet, { cells }: InspectedSheet): number {
  const { constants } = declaredContents(declared);
  if (cells === undefined || constants.length === 0) return 0;
  const same = constants.filter(({ row, column, text }) => cells.values[row]?.[column] === text);
  return same.length / constants.length;
}
