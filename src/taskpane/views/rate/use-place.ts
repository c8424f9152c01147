import { useState } from "react";
import type { Assessment, Criterion } from "../../../core/assessment/model";
import type { Session } from "../../session/session";
import type { OpenPoint } from "../../session/open-points";
import type { Place } from "./next-point";

export interface Whereabouts {
  readonly place: Place;
  /** Goes to another criterion, or to its next vendor, and remembers where from. */
  readonly go: (place: Place) => void;
  /** Another vendor of the same criterion: nothing to come back from. */
  readonly turnTo: (vendor: Place["vendor"]) => void;
  /** Where Back leads: the point before, or the criterion above; absent at the very first. */
  readonly previous: Place | undefined;
  readonly back: () => void;
}

/**
 * Where the person works. Starts where the file was left, otherwise at the first open point. A place whose
 * vendor or criterion has gone from the workbook gives way to the first one there is.
 */
export function usePlace(
  session: Session,
  assessment: Assessment,
  criteria: readonly [Criterion, ...Criterion[]],
  points: readonly OpenPoint[],
): Whereabouts {
  const [wanted, setWanted] = useState(() => startingPlace(session, points));
  const [visited, setVisited] = useState<readonly Place[]>([]);
  const place = existingPlace(wanted, assessment, criteria);
  const move = (next: Place) => {
    setWanted(next);
    session.prefer({ criterion: next.criterion, vendor: next.vendor });
  };
  const previous = visited.at(-1) ?? above(place, criteria);
  return {
    place,
    previous,
    go: (next) => {
      setVisited([...visited, place]);
      move(next);
    },
    turnTo: (vendor) => move({ ...place, vendor }),
    back: () => {
      if (previous === undefined) return;
      setVisited(visited.slice(0, -1));
      move(previous);
    },
  };
}

interface WantedPlace {
  readonly vendor?: string | undefined;
  readonly criterion?: string | undefined;
}

function startingPlace({ preferences }: Session, points: readonly OpenPoint[]): WantedPlace {
  const { vendor, criterion } = preferences;
  return criterion === undefined ? { ...points[0] } : { vendor, criterion };
}

function existingPlace(
  wanted: WantedPlace,
  { vendors }: Assessment,
  criteria: readonly [Criterion, ...Criterion[]],
): Place {
  const vendor = vendors.find(({ id }) => id === wanted.vendor) ?? vendors[0];
  if (vendor === undefined) throw new RangeError("There is no place in an assessment without vendors.");
  const criterion = criteria.find(({ id }) => id === wanted.criterion) ?? criteria[0];
  return { vendor: vendor.id, criterion: criterion.id };
}

function above(place: Place, criteria: readonly Criterion[]): Place | undefined {
  const row = criteria.findIndex(({ id }) => id === place.criterion);
  const criterion = criteria[row - 1];
  return criterion === undefined ? undefined : { vendor: place.vendor, criterion: criterion.id };
}
