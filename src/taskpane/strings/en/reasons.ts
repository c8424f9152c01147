import type { Neighbour, OrderReason } from "../../../core/analysis/order-reasons";
import { roundedFigure } from "../../../core/scoring/rounded-figure";
import type { RankingKey } from "../../../core/scoring/result";
import { risk } from "./risk";

/** Why each vendor stands before the next one. */
export const reasons = {
  title: "Why this order",
  hint: "Tier counts first, then severe critical items, then residual risk in the worst case, then in the best case.",
  pair: ({ ahead, behind, decidedBy }: OrderReason) =>
    decidedBy === undefined
      ? `${ahead.vendor.name} and ${behind.vendor.name} share a place`
      : `${ahead.vendor.name} before ${behind.vendor.name}`,
  by: (key: RankingKey | undefined) => (key === undefined ? "" : `by ${risk.key[key]}`),
  sentence,
  tooClose: (points: number) =>
    `Too close to call: the ranges overlap, or the figures are less than ${points} apart.`,
  redFlag: (name: string, what: string) => `${name}: ${what}`,
  severeItem: (name: string, id: string, title: string) => `${name}: severe critical item ${id} ${title}.`,
  gapTitle: (points: number) => `What makes the difference of ${risk.figure(Math.abs(points))}`,
  gapFold: (points: number) => `What the residual risks differ by: ${risk.figure(Math.abs(points))}`,
  gapHint: (behind: string, ahead: string, which: "worst" | "best") =>
    `Points of residual risk in the ${which} case. + where ${behind} has more, − where ${ahead} has more.`,
  counts: (ahead: string, aheadLevel: string, behind: string, behindLevel: string) =>
    `Counts as ${aheadLevel} for ${ahead}, ${behindLevel} for ${behind}`,
  level: (reading: number | undefined) =>
    reading === undefined ? "–" : `${Math.round(reading * 100) / 100}`,
  others: (count: number) => (count === 1 ? "1 other criterion" : `${count} other criteria`),
  showOthers: (count: number) =>
    count === 1 ? "Show the other criterion" : `Show the other ${count} criteria`,
  gapPicture: "The difference as a picture",
  together: "Together",
  signed,
};

function sentence(reason: OrderReason): string {
  const { ahead, behind, decidedBy, gap } = reason;
  const [from, to] = [gap.from, gap.to].map((figure) => risk.figure(roundedFigure(figure)));
  switch (decidedBy) {
    case "tier":
      return `${ahead.vendor.name} is ${tier(ahead)}, ${behind.vendor.name} is ${tier(behind)}. The tier comes before any figure.`;
    case "severe critical items":
      return `Same tier. ${ahead.vendor.name} has ${items(ahead)}, ${behind.vendor.name} has ${items(behind)}. They come before the sum.`;
    case "worst case":
      return `Same tier, same number of severe critical items. Residual risk decides: ${from} to ${to}.`;
    case "best case":
      return `Equal in tier, severe critical items and residual risk. The best case decides: ${from} to ${to}.`;
    case undefined:
      return "Equal in all four keys.";
  }
}

function tier({ keys }: Neighbour): string {
  return risk.tier[keys.tier].word.toLowerCase();
}

function items({ keys: { severeCriticalItems: count } }: Neighbour): string {
  if (count === 0) return "no severe critical item";
  return count === 1 ? "1 severe critical item" : `${count} severe critical items`;
}

/** With its sign, and a true minus. */
function signed(points: number): string {
  if (points === 0) return risk.figure(0);
  return `${points < 0 ? "−" : "+"}${risk.figure(Math.abs(points))}`;
}
