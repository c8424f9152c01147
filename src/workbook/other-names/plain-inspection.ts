import type { Grid } from "../cells";
import type { InspectedCells, InspectedWorkbook } from "../health/inspected-workbook";
import { withNames } from "./names-in-formula";
import { isPrefixed, otherName } from "./own-prefix";

/**
 * A workbook whose names of ours begin with the prefix, seen as one with plain names. Somebody's own name or table that
 * took a plain one changes places with ours, so that it is not mistaken for it.
 */
export function plainInspection(found: InspectedWorkbook): InspectedWorkbook {
  const prefixed = [...found.names, ...found.tables].filter(({ name }) => isPrefixed(name));
  const swapped = new Map(
    prefixed.flatMap(({ name }) => [
      [name.toLowerCase(), otherName(name)],
      [otherName(name).toLowerCase(), name],
    ]),
  );
  const rename = (name: string) => swapped.get(name.toLowerCase()) ?? name;
  const renamed = <Item extends { readonly name: string }>(item: Item): Item => ({
    ...item,
    name: rename(item.name),
  });
  return {
    ...found,
    sheets: found.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells && plainCells(sheet.cells, rename),
    })),
    tables: found.tables.map(renamed),
    names: found.names.map(renamed),
  };
}

function plainCells(cells: InspectedCells, rename: (name: string) => string): InspectedCells {
  const formulas: Grid = cells.formulas.map((line) =>
    line.map((content) =>
      typeof content === "string" && content.startsWith("=") ? withNames(content, rename) : content,
    ),
  );
  const validations = cells.validations.map((one) =>
    one.source?.startsWith("=") === true ? { ...one, source: withNames(one.source, rename) } : one,
  );
  return { ...cells, formulas, validations };
}
