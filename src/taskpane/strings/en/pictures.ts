import type { RankShares, WeightsDrawn } from "../../../core/analysis/firmness";
import { ofHundred, percent } from "./firmness";
import { listOf } from "./risk";

interface PlacesRow {
  readonly name: string;
  readonly shares: RankShares;
}

/** What the pictures say: the message above, how to read it, and the words for those who do not see it. */
export const pictures = {
  vendor: "Vendor",
  ofHundred,
  place: ordinal,
  placeOrLater: (place: number) => `${ordinal(place)}+`,
  placesTitle: (rows: readonly PlacesRow[], weights: WeightsDrawn) => {
    const most = Math.max(...rows.map(({ shares }) => shares.ranks[0] ?? 0));
    const leaders = rows.filter(({ shares }) => shares.ranks[0] === most).map(({ name }) => name);
    const verb = leaders.length === 1 ? "is" : "are each";
    return `${DRAWN[weights]}, ${listOf(leaders)} ${verb} first in ${ofHundred(most)} of 100 draws`;
  },
  placesNote: "Each bar is 100 draws. Its parts say how often the vendor takes each place.",
  placesLabel: (rows: readonly PlacesRow[]) =>
    `Places per vendor, out of 100 draws. ${rows
      .map(({ name, shares }) => `${name}: ${shares.ranks.map(placeWords).filter(isSaid).join(", ")}.`)
      .join(" ")}`,
  placesCaption: "Times in each place, out of 100 draws",
  percent,
};

const DRAWN: Readonly<Record<WeightsDrawn, string>> = {
  stated: "With your weights",
  around: "With weights near yours",
  any: "With any weights",
};

/** 1st, 2nd, 3rd, 4th, 11th, 21st. */
function ordinal(place: number): string {
  const isTeen = Math.floor(place / 10) % 10 === 1;
  const ending = isTeen ? "th" : (["th", "st", "nd", "rd"][place % 10] ?? "th");
  return `${place}${ending}`;
}

function placeWords(share: number, place: number): string {
  return share === 0 ? "" : `${ordinal(place + 1)} in ${ofHundred(share)}`;
}

function isSaid(words: string): boolean {
  return words !== "";
}
