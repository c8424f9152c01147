import type {
  LeaderChange,
  RankShares,
  WeightsDrawn,
  WeightStability,
} from "../../../core/analysis/firmness";
import type { Domain } from "../../../core/assessment/model";
import type { OpenCell } from "../../../core/comparison/open-by-severity";
import type { VendorResult } from "../../../core/scoring/result";
import { signedDifference } from "../../../core/analysis/gap-steps";
import type { OrderReason } from "../../../core/analysis/order-reasons";
import { roundedFigure } from "../../../core/scoring/rounded-figure";
import type { VendorId } from "../../../core/units";
import { ofHundred, percent } from "./firmness";
import { reasons } from "./reasons";
import { listOf, risk } from "./risk";

interface HighestFigure {
  readonly figure: number;
  readonly places: readonly { readonly vendor: string; readonly domain: string }[];
}

interface LowestDomains {
  readonly vendors: readonly string[];
  readonly count: number;
  readonly of: number;
}

interface StabilityRow {
  readonly title: string;
  readonly stability: WeightStability;
}

interface GapRow {
  readonly title: string;
  readonly points: number;
}

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
  domain: "Domain",
  noWeights: "Only one domain carries weight: its weight cannot change the order.",
  weightNow: "Weight now",
  orderStays: "Order stays",
  othersFirst: "Others first",
  percentRange: (from: number, to: number) => `${unbroken(from)} to ${unbroken(to)}`,
  leaderChanges: (changes: readonly LeaderChange[]) =>
    changes.length === 0
      ? "never"
      : changes.map(({ way, share, first }) => `${first.join(" ")} ${way} ${unbroken(share)}`).join(", "),
  stabilityTitle,
  orderAlwaysStays: "The order stays whatever one domain weighs, while the others keep their proportions.",
  stabilityNote: (others: number) =>
    `Shares of all weights. Bar: the order stays. Thick line: the weight now. Letter: who comes first from there.${
      others === 0
        ? ""
        : ` The other ${others === 1 ? "domain" : `${others} domains`} cannot change the order.`
    }`,
  stabilityLabel: (rows: readonly StabilityRow[]) =>
    `Weights at which the order stays. ${rows
      .map(
        ({ title, stability: { now, from, to } }) =>
          `${title}: now ${percent(now)}, stays from ${percent(from)} to ${percent(to)}.`,
      )
      .join(" ")}`,
  stabilityCaption: "Shares of all weights",

  nothingRated: "Nothing is rated yet, so there is nothing to draw.",
  nothingOpen: "No answer is open, so there is nothing to draw.",
  severityAxis: "Severity of harm (4 is gravest)",
  likelihoodAxis: "Likelihood (4 is highest)",
  openTitle: ({ severity, likelihood, vendors }: OpenCell) => {
    const count = vendors.reduce((sum, { criteria }) => sum + criteria.length, 0);
    const counts =
      vendors.length > NAMED_VENDORS
        ? [`${count} of ${vendors.length} vendors`]
        : vendors.map(({ vendor, criteria }) => `${criteria.length} of ${vendor.name}`);
    const isOne = count === 1;
    return `The gravest open ${isOne ? "answer" : "answers"}: ${listOf(counts)}, at severity ${severity} of 4 and likelihood ${likelihood} of 4`;
  },
  openNote:
    "Letters with the number of open answers. The darker the cell, the higher the risk before any safeguard.",
  openLabel: (cells: readonly OpenCell[]) =>
    `Open answers by severity and likelihood. ${cells.map((cell) => `${openCell(cell)} ${openOfCell(cell)}`).join(" ")}`,
  moreCells: (count: number) => (count === 1 ? "Show 1 more place" : `Show ${count} more places`),
  openCell,
  openOfCell,

  heatTitle: ({ figure, places: [place, ...more] }: HighestFigure) =>
    `The highest residual risk is ${risk.figure(figure)}: ${place?.vendor ?? ""} in ${place?.domain ?? ""}${more.length === 0 ? "" : `, and ${more.length} more`}`,
  heatNote: "Worst case by domain, 0 to 100. Darker is worse.",
  heatLabel: (domains: readonly Domain[], vendors: readonly VendorResult[]) =>
    `Residual risk by domain and vendor. ${domains.map((domain) => `${domain.title}: ${vendors.map((vendor) => domainWords(vendor, domain)).join(", ")}.`).join(" ")}`,

  fewDomains: "A radar needs at least three domains with figures.",
  radarTitle: ({ vendors, count, of }: LowestDomains) =>
    `${listOf(vendors)} ${vendors.length === 1 ? "has" : "each have"} the lowest residual risk in ${count} of ${of} domains`,
  radarNote: (rings: readonly number[]) => `Worst case; further out is worse. ${ringWords(rings)}`,
  smallRadarsNote: (rings: readonly number[]) =>
    `Worst case; further out is worse. One picture per vendor, all at the same scale. ${ringWords(rings)}`,
  domainCaption: (names: readonly string[]) => `Residual risk in the worst case: ${listOf(names)}`,

  gapTitle,
  otherCriteria: (count: number) => reasons.others(count),
  gapNote: ({ ahead, behind }: OrderReason) =>
    `From the residual risk of ${ahead.vendor.name} to that of ${behind.vendor.name}. Full bars: ${behind.vendor.name} has more. Striped bars: ${ahead.vendor.name} has more.`,
  gapLabel: (reason: OrderReason, rows: readonly GapRow[]) => {
    const [from, to] = gapFigures(reason);
    const steps = rows.map(({ title, points }) => `${title} ${reasons.signed(points)}`).join(", ");
    return `From ${reason.ahead.vendor.name}, ${from}, to ${reason.behind.vendor.name}, ${to}: ${steps}.`;
  },
  placesCaption: "Times in each place, out of 100 draws",
  percent: unbroken,
};

/** A share whose sign never stands alone on the next line. */
function unbroken(share: number): string {
  return percent(share).replace(" ", "\u00A0");
}

function openCell({ severity, likelihood }: OpenCell): string {
  return `Severity ${severity}, likelihood ${likelihood}:`;
}

/** More vendors, and more criteria, than these are a number. */
const NAMED_VENDORS = 4;
const NAMED = 5;

function openOfCell({ vendors }: OpenCell): string {
  const parts = vendors.map(({ vendor, criteria }) =>
    criteria.length > NAMED
      ? `${vendor.name} ${criteria.length} criteria`
      : `${vendor.name} ${listOf(criteria)}`,
  );
  return `${parts.join("; ")}.`;
}

function domainWords(vendor: VendorResult, { id }: Domain): string {
  const { worst, band } = vendor.domains.get(id) ?? {};
  if (worst === undefined || band === undefined) return `${vendor.name} ${risk.noCriteria.toLowerCase()}`;
  return `${vendor.name} ${risk.figure(roundedFigure(worst))} ${risk.band[band]}`;
}

function ringWords(rings: readonly number[]): string {
  return `Rings at ${listOf(rings.map(String))}. Ranges are not shown.`;
}

/** The smallest move that puts somebody else first; where there is none, that first place holds. */
function stabilityTitle(rows: readonly StabilityRow[], nameOf: (vendor: VendorId) => string): string {
  const changes = rows.flatMap(({ title, stability }) =>
    stability.leaderChanges.map((change) => ({ title, change, move: Math.abs(change.share - change.now) })),
  );
  const [nearest] = changes.toSorted((one, other) => one.move - other.move);
  if (nearest !== undefined) {
    const { title, change } = nearest;
    const verb = change.first.length === 1 ? "comes" : "come";
    return `${listOf(change.first.map(nameOf))} ${verb} first with ${title} ${change.way} ${percent(change.share)} instead of ${percent(change.now)}`;
  }
  const [soonest] = rows;
  if (soonest === undefined) return "";
  const { from, to } = soonest.stability;
  return `First place stays whatever one domain weighs. ${soonest.title} changes the order behind it soonest: it stays from ${percent(from)} to ${percent(to)}`;
}

function gapTitle({ ahead, behind, gap }: OrderReason, [largest]: readonly GapRow[]): string {
  const points = signedDifference(roundedFigure(gap.from), roundedFigure(gap.to));
  const { name } = behind.vendor;
  const most =
    largest === undefined ? "" : `; ${largest.title} counts most, ${reasons.signed(largest.points)}`;
  if (points === 0) return `${name} has the same residual risk as ${ahead.vendor.name}${most}`;
  const more = `${risk.figure(Math.abs(points))} ${points > 0 ? "more" : "less"}`;
  return `${name} stands behind ${ahead.vendor.name}, with ${more} residual risk${most}`;
}

function gapFigures({ gap: { from, to } }: OrderReason): readonly [string, string] {
  return [risk.figure(roundedFigure(from)), risk.figure(roundedFigure(to))];
}

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
