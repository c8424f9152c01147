import type { CellValue, Grid } from "../../src/workbook/cells";
import type { DeclaredWorkbook } from "../../src/workbook/declaration";
import type { ReadNames } from "./workbook-figures";

/** Reads named ranges, as declared, out of sheets that were saved as comma-separated values. */
export function namesInCsv(sheets: ReadonlyMap<string, string>, { names }: DeclaredWorkbook): ReadNames {
  const grids = new Map([...sheets].map(([sheet, text]) => [sheet, csvGrid(text)]));
  return async (wanted) => {
    const found = new Map<string, Grid>();
    for (const { name, sheet, range } of names) {
      const grid = grids.get(sheet);
      if (grid === undefined || !wanted.includes(name)) continue;
      const columns = Array.from({ length: range.columns }, (_, column) => range.column + column);
      const rows = Array.from({ length: range.rows }, (_, row) => grid[range.row + row] ?? []);
      found.set(
        name,
        rows.map((row) => columns.map((column) => row[column] ?? "")),
      );
    }
    return found;
  };
}

/** Fields may be quoted, and then hold commas, line breaks and doubled quotes. */
function csvGrid(text: string): Grid {
  const grid: CellValue[][] = [];
  let row: CellValue[] = [];
  for (const [, quoted, plain = "", end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\n]*))(,|\n|$)/g)) {
    row.push(valueOf(quoted?.replaceAll('""', '"') ?? plain));
    if (end === ",") continue;
    grid.push(row);
    row = [];
  }
  return grid;
}

/** Values, not what is shown; only a percentage keeps its sign. */
function valueOf(field: string): CellValue {
  if (/^-?\d+(\.\d+)?(E[+-]?\d+)?$/.test(field)) return Number(field);
  return /^-?\d+(\.\d+)?(E[+-]?\d+)?%$/.test(field) ? Number(field.slice(0, -1)) / 100 : field;
}
