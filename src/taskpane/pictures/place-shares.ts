import type { RankShares } from "../../core/analysis/firmness";

/** Places that have a colour of their own; those after them share the last. */
export const SHOWN_PLACES = 6;

export interface PlaceShare {
  /** Counts from 0. */
  readonly place: number;
  /** Shares of the draws, 0 to 1, laid end to end. */
  readonly from: number;
  readonly to: number;
}

/** The parts of one vendor's bar, first place first; places it never takes are left out. */
export function placeShares({ ranks }: RankShares): readonly PlaceShare[] {
  let from = 0;
  const parts = ranks.slice(0, SHOWN_PLACES).map((share, place): PlaceShare => {
    const later = place === SHOWN_PLACES - 1 ? ranks.slice(SHOWN_PLACES) : [];
    const to = from + later.reduce((sum, one) => sum + one, share);
    const part = { place, from, to };
    from = to;
    return part;
  });
  return parts.filter((part) => part.to > part.from);
}
