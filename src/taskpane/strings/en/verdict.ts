import type { Doubt } from "../../../core/comparison/doubts";
import type { Standing } from "../../../core/comparison/standing";
import type { Verdict } from "../../../core/comparison/verdict";
import type { ComparisonResult, VendorResult } from "../../../core/scoring/result";
import { roundedFigure, shownDifference } from "../../../core/scoring/rounded-figure";
import { listOf, risk } from "./risk";

/** Outcome and reason of a comparison, each as one sentence somebody can repeat aloud. */
export const verdict = { title, reason, decidingLine, closeness };

const NUMBERS = ["none", "one", "both", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

function title(outcome: Verdict): string {
  switch (outcome.kind) {
    case "nothing rated":
      return "Nothing rated yet";
    case "no vendor to compare":
      return "No vendor to compare";
    case "one vendor":
      return "One vendor, nothing to compare yet";
    case "no acceptable vendor":
      return "No acceptable vendor";
    case "no common basis":
      return "No common basis";
    case "shared first":
      return `${listOf(namesOf(outcome.leaders))} share first place`;
    case "too close":
      return "Too close to call";
    case "not settled":
      return `${outcome.leader.name} is first, but not settled`;
    case "first":
      return `${outcome.leader.name} is first`;
  }
}

function reason(outcome: Verdict, standing: Standing | undefined, comparison: ComparisonResult): string {
  switch (outcome.kind) {
    case "nothing rated":
      return "The first rating shows here at once.";
    case "no vendor to compare":
      return "No vendor has a figure: no criterion counts, or all domain weights are 0.";
    case "one vendor":
      return oneVendor(outcome.leader, comparison);
    case "no acceptable vendor":
      return "Every vendor fails at least one red flag. That is a result, not an error: the lowest figure is not an acceptable one.";
    case "no common basis":
      return "No criterion applies to all vendors, so no two figures rest on the same questions.";
    case "shared first":
      return `They are equal in all four keys: tier, severe critical items, worst case and best case.${openRange(outcome.leaders)}`;
    case "too close":
      return tooClose(outcome.leader, outcome.rivals, standing, comparison);
    case "not settled":
      return [lead(outcome.leader, standing), ...outcome.doubts.map(doubt)].join(" ");
    case "first":
      return `${lead(outcome.leader, standing)} No open answer can change that.`;
  }
}

function oneVendor(leader: VendorResult, { vendors }: ComparisonResult): string {
  if (vendors.length === 1) return "Add a second vendor. One alone cannot be compared.";
  return `Only ${leader.name} has a figure: no criterion counts for the others.`;
}

function openRange(leaders: readonly VendorResult[]): string {
  const canMove = leaders.some((leader) => bestOf(leader) < worstOf(leader));
  return canMove ? " The open answers can still part them." : "";
}

function lead(leader: VendorResult, standing: Standing | undefined): string {
  if (standing?.key === undefined) return "";
  if (standing.key === "tier") return onlyOne(leader, "It is the only vendor");
  return `It is ahead of ${listOf(namesOf(standing.nearest))} by ${keyWithFigures(standing)}.`;
}

/** First by tier means that nobody else has this tier. */
function onlyOne({ tier }: VendorResult, start: string): string {
  return tier === 0 ? `${start} clear of every red flag.` : `${start} that is not excluded.`;
}

function doubt({ vendor, way, criteria }: Doubt): string {
  const [only] = criteria;
  const isOne = criteria.length === 1;
  if (way === "falls") {
    return isOne
      ? `Its own open answer, ${only}, could still cost it first place.`
      : `${criteria.length} open answers of its own could still cost it first place.`;
  }
  if (isOne) return `One missing answer, ${only} from ${vendor.name}, could still change that.`;
  return `${criteria.length} open answers from ${vendor.name} could still change that.`;
}

function tooClose(
  leader: VendorResult,
  rivals: readonly VendorResult[],
  standing: Standing | undefined,
  { vendors }: ComparisonResult,
): string {
  const overlapping = rivals.filter((rival) => hasRange(leader, rival) && overlap(leader, rival));
  const ranked = vendors.filter(({ rank }) => rank !== undefined);
  if (overlapping.length === 0)
    return `${advantage(leader, standing, ranked)}, but ${gapWords(leader, rivals)}`;
  const everybody = overlapping.length === ranked.length - 1;
  const whose = everybody
    ? `of ${all(ranked.length)} overlap`
    : `of ${listOf(namesOf(overlapping))} overlap with its own`;
  return `${advantage(leader, standing, ranked)}, but the ranges ${whose}. The open answers decide, not this order.`;
}

function advantage(
  leader: VendorResult,
  standing: Standing | undefined,
  ranked: readonly VendorResult[],
): string {
  const isLowest = ranked.every((other) => other === leader || worstOf(leader) < worstOf(other));
  if (isLowest) return `${leader.name} has the lowest figure`;
  return `${leader.name} is ahead by ${standing?.key === undefined ? "rank" : risk.key[standing.key]}`;
}

function gapWords(leader: VendorResult, rivals: readonly VendorResult[]): string {
  const words = rivals.map((rival) => `${rival.name} ${distance(leader, rival)}`);
  return `${listOf(words)}. Figures this close do not decide.`;
}

function distance(leader: VendorResult, rival: VendorResult): string {
  const points = shownDifference(worstOf(leader), worstOf(rival));
  if (points === 0) return "has the same figure";
  return `is only ${risk.figure(points)} ${worstOf(rival) > worstOf(leader) ? "above" : "below"} it`;
}

/** One of the two can still move. */
function hasRange(one: VendorResult, other: VendorResult): boolean {
  return bestOf(one) < worstOf(one) || bestOf(other) < worstOf(other);
}

function overlap(one: VendorResult, other: VendorResult): boolean {
  return bestOf(one) <= worstOf(other) && bestOf(other) <= worstOf(one);
}

function all(count: number): string {
  return count === 2 ? "both" : `all ${NUMBERS[count] ?? count}`;
}

/** "Behind Dovetail by residual risk, 30.6 to 12.7."; for first place what puts it there. */
function decidingLine(vendor: VendorResult, standing: Standing, isLast: boolean): string {
  const equal =
    standing.equals.length > 0 ? `Equal in all four keys with ${listOf(namesOf(standing.equals))}.` : "";
  if (standing.key === undefined) return equal;
  return [keyLine(vendor, standing, isLast), equal].join(" ").trim();
}

function keyLine(vendor: VendorResult, standing: Standing, isLast: boolean): string {
  const isAhead = standing.side === "ahead";
  const nearest = listOf(namesOf(standing.nearest));
  if (standing.key !== "tier")
    return `${isAhead ? "Ahead of" : "Behind"} ${nearest} by ${keyWithFigures(standing)}.`;
  if (isAhead && standing.equals.length > 0) return `Ahead of ${nearest} by tier.`;
  if (isAhead) return `${onlyOne(vendor, "Only vendor")} The tier decides.`;
  return isLast ? "Last by tier." : `Behind ${nearest} by tier.`;
}

/** Who cannot be told from this vendor, and whether its best case is the better one; empty where nobody. */
function closeness(vendor: VendorResult, { vendors }: ComparisonResult): string {
  const close = vendors.filter(({ id }) => vendor.tooCloseTo.includes(id));
  if (close.length === 0) return "";
  const passed = close.filter(
    (other) => (other.rank ?? 0) < (vendor.rank ?? 0) && bestOf(vendor) < bestOf(other),
  );
  const words = `Too close to ${listOf(namesOf(close))} to call`;
  if (passed.length === 0) return `${words}.`;
  return `${words}: its best case, ${risk.figure(bestOf(vendor))}, is ahead of ${listOf(namesOf(passed))}.`;
}

function keyWithFigures({ key, figures }: Standing): string {
  if (key === undefined) return "";
  if (figures === undefined) return risk.key[key];
  const shown = (figure: number) => (key === "severe critical items" ? `${figure}` : risk.figure(figure));
  return `${risk.key[key]}, ${shown(figures.own)} to ${shown(figures.nearest)}`;
}

function worstOf({ commonBasis: { worst } }: VendorResult): number {
  return roundedFigure(worst ?? NaN);
}

function bestOf({ commonBasis: { best } }: VendorResult): number {
  return roundedFigure(best ?? NaN);
}

function namesOf(vendors: readonly VendorResult[]): readonly string[] {
  return vendors.map(({ name }) => name);
}
