import type { CriterionId, DomainId } from "../../core/units";
import { criterionId, domainId } from "../../core/units";
import { criteriaColumn } from "../sheets/criteria/criteria-keys";
import type { Grids } from "./grids";
import { textOf } from "./grids";

/** Rows, from 0, in the named range of each kind. */
export interface WorkbookPlaces {
  /** In `Domain_Rows`. */
  readonly domains: ReadonlyMap<DomainId, number>;
  /** In `Criteria_Rows`. */
  readonly criteria: ReadonlyMap<CriterionId, number>;
  /** Free lines in `Change_Rows`, below the last one that holds anything. */
  readonly changes: readonly number[];
}

export function readPlaces(grids: Grids): WorkbookPlaces {
  const lines = (name: string) =>
    (grids.get(name) ?? []).map((row, place) => ({ row: row.map(textOf), place }));
  const changes = lines("Change_Rows");
  const last = changes.findLastIndex(({ row }) => row.some((text) => text !== undefined));
  return {
    domains: placesOf(lines("Domain_Rows"), 0, domainId),
    criteria: placesOf(lines("Criteria_Rows"), criteriaColumn("id"), criterionId),
    changes: changes.slice(last + 1).map(({ place }) => place),
  };
}

interface Line {
  readonly row: readonly (string | undefined)[];
  readonly place: number;
}

/** The first row of an id counts, as MATCH finds it. */
function placesOf<Id extends string>(
  lines: readonly Line[],
  column: number,
  idOf: (text: string) => Id,
): ReadonlyMap<Id, number> {
  const places = new Map<Id, number>();
  for (const { row, place } of lines) {
    const text = row[column] ?? "";
    if (text.trim() !== "" && !places.has(idOf(text))) places.set(idOf(text), place);
  }
  return places;
}
