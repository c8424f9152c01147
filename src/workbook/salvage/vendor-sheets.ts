import { contentText } from "../../core/assessment/cell-text";
import { vendorId } from "../../core/units";
import type { VendorId } from "../../core/units";
import type { InspectedWorkbook } from "../health/inspected-workbook";
import type { VendorColumn } from "../sheets/vendor/vendor-keys";
import type { FoundSheet } from "./known-sheets";
import { sheetOfName } from "./known-sheets";

export type VendorSheet = FoundSheet<VendorColumn>;

interface Vote {
  readonly letter: VendorId;
  readonly sheet: VendorSheet;
  readonly weight: number;
}

/**
 * Whose sheet each one is: told by the names of its cells, its table, its title and its own name, which are not likely
 * to go all at once. A copy that somebody made for himself has fewer of them and is left alone.
 */
export function sheetsOfVendors(
  sheets: readonly VendorSheet[],
  found: InspectedWorkbook,
): ReadonlyMap<VendorId, VendorSheet> {
  const votes = sheets.flatMap((sheet) => votesFor(sheet, found));
  const owners = new Map<VendorId, VendorSheet>();
  for (const { letter, sheet } of summed(votes).toSorted((one, other) => other.weight - one.weight)) {
    const isTaken = owners.has(letter) || [...owners.values()].includes(sheet);
    if (!isTaken) owners.set(letter, sheet);
  }
  return owners;
}

function votesFor(sheet: VendorSheet, found: InspectedWorkbook): readonly Vote[] {
  const vote = (text: string | undefined, weight: number): readonly Vote[] => {
    const letter = /^[A-Z]{1,2}$/.exec(text ?? "")?.[0];
    return letter === undefined ? [] : [{ letter: vendorId(letter), sheet, weight }];
  };
  const tables = found.tables.filter((table) => table.sheet === sheet.sheet);
  const title = contentText(sheet.cells[0]?.[0] ?? "");
  return [
    ...figureLetters(sheet.sheet, found).flatMap((letter) => vote(letter, 3)),
    ...tables.flatMap(({ name }) => vote(/^Ratings_([A-Z]{1,2})$/.exec(name)?.[1], 3)),
    ...vote(/^([A-Z]{1,2}) /.exec(title)?.[1], 2),
    ...vote(/(?:^|\s)([A-Z]{1,2})(?: |$)/.exec(sheet.sheet)?.[1], 1),
  ];
}

/** "A_Risk_Worst" points at the sheet of vendor A. */
function figureLetters(sheet: string, found: InspectedWorkbook): readonly string[] {
  const letters = found.names.flatMap(({ name }) => /^([A-Z]{1,2})_Risk_Worst$/.exec(name)?.[1] ?? []);
  return letters.filter((letter) => sheetOfName(found, `${letter}_Risk_Worst`) === sheet);
}

function summed(votes: readonly Vote[]): readonly Vote[] {
  const sums = new Map<string, Vote>();
  for (const vote of votes) {
    const key = `${vote.letter} ${vote.sheet.sheet}`;
    sums.set(key, { ...vote, weight: vote.weight + (sums.get(key)?.weight ?? 0) });
  }
  return [...sums.values()];
}
