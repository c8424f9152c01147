import type { Grid } from "../cells";
import type { Cell, DeclaredWorkbook, Sheet } from "../declaration";

/** Values of all defined names as a host would give them before anything is calculated: formulas are empty. */
export function declaredGrids(workbook: DeclaredWorkbook): ReadonlyMap<string, Grid> {
  const cells = new Map(workbook.sheets.map((sheet) => [sheet.name, valuesOf(sheet)]));
  return new Map(
    workbook.names.map(({ name, sheet, range }) => {
      const at = (row: number, column: number): string | number =>
        cells.get(sheet)?.get(`${row},${column}`) ?? "";
      const grid = Array.from({ length: range.rows }, (_, row) =>
        Array.from({ length: range.columns }, (__, column) => at(range.row + row, range.column + column)),
      );
      return [name, grid];
    }),
  );
}

function valuesOf(sheet: Sheet): ReadonlyMap<string, string | number> {
  const values = new Map<string, string | number>();
  for (const { row, column, cells } of sheet.cells) {
    cells.forEach((line, down) => {
      line.forEach((cell, right) => {
        if (isValue(cell)) values.set(`${row + down},${column + right}`, cell);
      });
    });
  }
  return values;
}

function isValue(cell: Cell): cell is string | number {
  return typeof cell === "string" || typeof cell === "number";
}
