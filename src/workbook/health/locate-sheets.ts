import type { DeclaredWorkbook, Sheet } from "../declaration";
import type { InspectedName, InspectedSheet, InspectedTable } from "./inspected-workbook";

interface Structure {
  readonly sheets: readonly Pick<InspectedSheet, "name">[];
  readonly tables: readonly Pick<InspectedTable, "name" | "sheet">[];
  readonly names: readonly InspectedName[];
}

/**
 * Where the declared sheets are, whatever they are called by now: where most of a sheet's defined names point, else
 * where its table is, else by its own name; `known` goes before all of it. A sheet found for one is not given to another.
 */
export function locateSheets(
  expected: Pick<DeclaredWorkbook, "sheets" | "names">,
  structure: Structure,
  known: ReadonlyMap<string, string> = new Map(),
): ReadonlyMap<string, string> {
  const located = new Map<string, string>();
  const free = new Map(structure.sheets.map(({ name }) => [name.toLowerCase(), name]));
  const ways: readonly Finder[] = [
    ({ name }) => known.get(name),
    byNames(expected, structure),
    byTable(structure),
    ({ name }) => name,
  ];
  for (const find of ways) {
    for (const sheet of expected.sheets) {
      const found = located.has(sheet.name) ? undefined : find(sheet);
      const name = found === undefined ? undefined : free.get(found.toLowerCase());
      if (name === undefined) continue;
      free.delete(name.toLowerCase());
      located.set(sheet.name, name);
    }
  }
  return located;
}

type Finder = (sheet: Sheet) => string | undefined;

function byNames({ names }: Pick<DeclaredWorkbook, "names">, structure: Structure): Finder {
  const places = new Map(
    structure.names
      .filter(({ scope }) => scope === undefined)
      .map(({ name, place }) => [name.toLowerCase(), place?.sheet]),
  );
  return (sheet) => {
    const votes = new Map<string, number>();
    for (const { name } of names.filter((one) => one.sheet === sheet.name)) {
      const place = places.get(name.toLowerCase());
      if (place !== undefined) votes.set(place, (votes.get(place) ?? 0) + 1);
    }
    return [...votes].toSorted(([, one], [, other]) => other - one)[0]?.[0];
  };
}

function byTable({ tables }: Structure): Finder {
  return (sheet) => {
    const own = new Set(sheet.tables.map(({ name }) => name.toLowerCase()));
    return tables.find(({ name }) => own.has(name.toLowerCase()))?.sheet;
  };
}
