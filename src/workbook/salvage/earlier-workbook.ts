import { earlierName, earlierTable } from "../change/labels";
import type { InspectedName, InspectedWorkbook } from "../health/inspected-workbook";
import { isPrefixed, otherName } from "../other-names/own-prefix";

/** The version that lies aside, under the names it had while it was live; without sheets where nobody looked into it. */
export function earlierWorkbook(found: InspectedWorkbook): InspectedWorkbook {
  const names = found.names.flatMap((one): readonly InspectedName[] => {
    const name = earlierName(one.name);
    return name === undefined ? [] : [{ ...one, name: isPrefixed(name) ? otherName(name) : name }];
  });
  const tables = found.tables.map((table) => ({ ...table, name: earlierTable(table.name) }));
  return { ...found, sheets: found.aside, aside: [], names, tables, located: new Map() };
}
