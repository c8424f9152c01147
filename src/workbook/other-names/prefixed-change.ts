import type { Grid } from "../cells";
import type { PlannedChange } from "../change/planned-change";
import { NAME_PREFIX } from "./own-prefix";
import { prefixedWorkbook } from "./prefixed-workbook";

/** The same change where our names begin with `present` so far; they go on so, unless the change asks for other names. */
export function prefixedChange(change: PlannedChange, present: string): PlannedChange {
  const next = change.otherNames?.names === true ? NAME_PREFIX : present;
  if (next === "") return change;
  return {
    ...change,
    names: change.names.map((name) => present + name),
    anchor: { ...change.anchor, name: present + change.anchor.name },
    repairs: change.repairs && {
      ...change.repairs,
      forgets: change.repairs.forgets.map((name) => present + name),
    },
    declare: (sheetPrefix) => {
      const { before, after } = change.declare(sheetPrefix);
      return { before: prefixedWorkbook(before, present), after: prefixedWorkbook(after, next) };
    },
    carry: (found) => prefixedChange(change.carry(plainGrids(found, present)), present),
  };
}

/** Under the plain names; all of the grids are ours. */
function plainGrids(grids: ReadonlyMap<string, Grid>, prefix: string): ReadonlyMap<string, Grid> {
  return new Map([...grids].map(([name, grid]) => [name.slice(prefix.length), grid]));
}
