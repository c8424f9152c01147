import { AssessmentError } from "../../../core/errors";
import { FAILURES } from "../texts/en/failures";
import type { Journal, MovedSheet } from "./journal";
import type { Seen, SeenSheet } from "./look";
import { renamedSheets } from "./renamed-sheets";

export interface FoundSheet {
  readonly moved: MovedSheet;
  readonly seen: SeenSheet;
  readonly isAside: boolean;
}

/**
 * Where each sheet of both versions is at this moment, told by names alone: the batch that moves them may have broken off
 * anywhere.
 */
export interface Whereabouts {
  readonly outgoing: readonly FoundSheet[];
  readonly incoming: readonly FoundSheet[];
  /** True while the outgoing version is whole under its live names. */
  readonly isUntouched: boolean;
  /** True once all outgoing sheets lie aside and all incoming ones are live. */
  readonly isSwitched: boolean;
}

/** Outgoing sheets leave before the first incoming one takes a live name, so that a live name tells whose it is. */
export function whereabouts({ outgoing, incoming }: Journal, seen: Seen): Whereabouts {
  const { sheets } = seen;
  const at = (name: string) => sheets.get(name.toLowerCase());
  const arrived = new Set(
    incoming.sheets.filter(({ aside, live }) => !at(aside) && at(live)).map(({ live }) => live.toLowerCase()),
  );
  const anyAside = outgoing.sheets.some(({ aside }) => at(aside) !== undefined);
  const isIn = (live: string) => anyAside && arrived.has(live.toLowerCase());
  const found = (moved: MovedSheet, isLive: boolean): readonly FoundSheet[] => {
    const aside = at(moved.aside);
    if (aside !== undefined) return [{ moved, seen: aside, isAside: true }];
    const live = isLive ? at(moved.live) : undefined;
    return live === undefined ? [] : [{ moved, seen: live, isAside: false }];
  };
  const leaving = outgoing.sheets.flatMap((moved) => found(moved, !isIn(moved.live)));
  const renamed = anyAside ? renamedSheets({ outgoing, incoming }, seen) : new Map<string, SeenSheet>();
  const arriving = incoming.sheets.flatMap((moved) => {
    const other = renamed.get(moved.live);
    const named = found(moved, isIn(moved.live));
    return named.length > 0 || other === undefined ? named : [{ moved, seen: other, isAside: false }];
  });
  return {
    outgoing: leaving,
    incoming: arriving,
    isUntouched: !anyAside,
    isSwitched:
      anyAside &&
      leaving.length === outgoing.sheets.length &&
      leaving.every(({ isAside }) => isAside) &&
      arriving.every(({ isAside }) => !isAside) &&
      arriving.length === incoming.sheets.length,
  };
}

/** The incoming version, when all of it is there. */
export function refuseIncomplete({ incoming }: Journal, places: Whereabouts): void {
  const missing = incoming.sheets.find(
    ({ live }) => !places.incoming.some(({ moved }) => moved.live === live),
  );
  if (missing === undefined) return;
  throw new AssessmentError("change-unfinished", FAILURES.cannotFinish(missing.live), {
    subject: missing.live,
  });
}
