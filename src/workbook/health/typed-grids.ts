import type { Grid } from "../cells";
import { isFormula } from "./canonical-formula";
import type { InspectedWorkbook } from "./inspected-workbook";

type Grids = ReadonlyMap<string, Grid>;

/**
 * What names give without what formulas gave when the workbook was looked over: a name that comes back lets formulas
 * calculate again that had failed without it, and nobody typed that.
 */
export function typedGrids(grids: Grids, { names, sheets }: InspectedWorkbook): Grids {
  const formulas = new Map(sheets.map(({ name, cells }) => [name, cells?.formulas]));
  const places = new Map(
    names.flatMap(({ name, scope, place }) => (scope === undefined && place ? [[name, place] as const] : [])),
  );
  return new Map(
    [...grids].map(([name, grid]) => {
      const place = places.get(name);
      if (place === undefined) return [name, grid];
      const { row, column } = place.range;
      const on = formulas.get(place.sheet) ?? [];
      const isCalculated = (down: number, right: number) => isFormula(on[row + down]?.[column + right]);
      return [
        name,
        grid.map((line, down) => line.map((cell, right) => (isCalculated(down, right) ? "" : cell))),
      ];
    }),
  );
}
