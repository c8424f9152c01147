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

/** Share of the draws in one place; the last that is shown holds those after it. */
export function shareAt({ ranks }: RankShares, place: number): number {
  const later = place === SHOWN_PLACES - 1 ? ranks.slice(SHOWN_PLACES) : [];
  return later.reduce((sum, one) => sum + one, ranks[place] ?? 0);
}

/** The parts of one vendor's bar, first place first; places it never takes are left out. */
export function placeShares(shares: RankShares): readonly PlaceShare[] {
  let from = 0;
  const parts = shares.ranks.slice(0, SHOWN_PLACES).map((_, place): PlaceShare => {
    const part = { place, from, to: from + shareAt(shares, place) };
    from = part.to;
    return part;
  });
  return parts.filter((part) => part.to > part.from);
}
