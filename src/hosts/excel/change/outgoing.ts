import type { Label } from "../../../workbook/change/labels";
import { labelledSheet, labelledTable } from "../../../workbook/change/labels";
import { splitReference } from "../../../workbook/change/sheet-references";
import { xmlText } from "../../../workbook/metadata-xml";
import type { Marks, MovedName, MovedSheet, Version } from "./journal";
import type { Seen } from "./look";

/**
 * The live version as it is found: the sheets that hold a name or a table of ours, or that the metadata lists, unless
 * `present` says which. So a sheet that somebody renamed is found by its content, and a sheet of somebody's own is left
 * alone.
 */
export function foundVersion(seen: Seen, marks: Marks, label: Label, present?: readonly string[]): Version {
  const names = marks.names.flatMap((name): readonly MovedName[] => {
    const reference = splitReference(seen.names.get(name.toLowerCase())?.formula ?? "");
    return reference === undefined ? [] : [{ name, ...reference }];
  });
  const tables = marks.tables.flatMap((name) => seen.tables.get(lower(name)) ?? []);
  const own = new Set(marks.sheets.map(lower));
  const listed = listedSheets(seen).filter((name) => own.has(lower(name)));
  const certain = [...tables.map(({ sheet }) => sheet), ...listed];
  const marked = [...certain, ...renamedSheets(seen, names, certain)];
  const wanted = new Set((present ?? marked).map(lower));
  const found = [...seen.sheets.values()].filter(({ name }) => wanted.has(lower(name)));
  const taken = new Set(seen.sheets.keys());
  const sheets = found.map(({ name, isHidden, isProtected }): MovedSheet => {
    const aside = labelledSheet(name, label, taken);
    taken.add(lower(aside));
    const onSheet = tables.filter(({ sheet }) => lower(sheet) === lower(name));
    return {
      live: name,
      aside,
      isHidden,
      isProtected,
      tables: onSheet.map((table) => ({ live: table.name, aside: labelledTable(table.name, label) })),
    };
  });
  const { metadata } = seen;
  return { label, sheets, names, metadata, opensOn: found.find(({ isHidden }) => !isHidden)?.name ?? "" };
}

/**
 * Sheets that only names lead to: as many as are missing under the names that the metadata lists, those with the most
 * names first. So a name that somebody sent to a sheet of their own does not make it one of ours.
 */
function renamedSheets(
  { metadata, sheets }: Seen,
  names: readonly MovedName[],
  certain: readonly string[],
): readonly string[] {
  const known = new Set(certain.map(lower));
  const counts = new Map<string, number>();
  for (const { sheet } of names) {
    if (!known.has(lower(sheet))) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  }
  const ranked = [...counts].toSorted(([, one], [, other]) => other - one).map(([sheet]) => sheet);
  if (metadata === "") return ranked;
  const present = new Set([...sheets.values()].map(({ name }) => xmlText(name)));
  const listed = [...metadata.matchAll(/ name="([^"]*)"/g)].map(([, name]) => name ?? "");
  return ranked.slice(0, listed.filter((name) => !present.has(name)).length);
}

/** The sheets that the workbook's own metadata lists, where nobody renamed them. */
export function listedSheets({ sheets, metadata }: Seen): readonly string[] {
  const names = [...sheets.values()].map(({ name }) => name);
  return names.filter((name) => metadata.includes(` name="${xmlText(name)}"`));
}

function lower(name: string): string {
  return name.toLowerCase();
}
