import type { ComparisonMatrix } from "./comparison-matrix";
import { tenths } from "./tenths";
import type { Crossing, VendorLines } from "./weight-lines";

/** The order of all vendors while one weight moves. */
export interface RankingState {
  /** Takes in rounded figures that changed at one share. */
  readonly pass: (crossings: readonly Crossing[]) => void;
  readonly isOrderKept: () => boolean;
  readonly isFirstKept: () => boolean;
  /** Places of the vendors in first place. */
  readonly first: () => readonly number[];
}

export function rankingState(
  { tiers, severe }: ComparisonMatrix,
  lines: readonly VendorLines[],
  share: number,
): RankingState {
  const worst = Float64Array.from(lines, ({ worst: line }) => tenths(line.atZero + share * line.slope));
  const best = Float64Array.from(lines, ({ best: line }) => tenths(line.atZero + share * line.slope));
  const order = (one: number, other: number): number =>
    (tiers[one] ?? 0) - (tiers[other] ?? 0) ||
    (severe[one] ?? 0) - (severe[other] ?? 0) ||
    (worst[one] ?? 0) - (worst[other] ?? 0) ||
    (best[one] ?? 0) - (best[other] ?? 0);
  const vendors = lines.map((_, vendor) => vendor);
  const firstNow = () => vendors.filter((one) => vendors.every((other) => order(one, other) <= 0));
  const stated = vendors.map((one) => Int8Array.from(vendors, (other) => Math.sign(order(one, other))));
  const leaders = firstNow();
  const moved = new Set<number>();
  return {
    pass: (crossings) => {
      moved.clear();
      for (const { vendor, figure, tenths: value } of crossings) {
        (figure === "worst" ? worst : best)[vendor] = value;
        moved.add(vendor);
      }
    },
    isOrderKept: () =>
      [...moved].every((one) =>
        vendors.every((other) => Math.sign(order(one, other)) === stated[one]?.[other]),
      ),
    isFirstKept: () =>
      leaders.every(
        (leader) =>
          [...moved].every((other) => order(leader, other) <= 0) &&
          (!moved.has(leader) || vendors.every((other) => order(leader, other) <= 0)),
      ),
    first: firstNow,
  };
}
