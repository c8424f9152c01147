import type { VendorId } from "../units";
import type { RankingKey, Tier } from "./result";
import { roundedFigure } from "./rounded-figure";
import { severeCriticalItems, tierOf } from "./vendor-score";
import type { VendorScore } from "./vendor-score";
import type { RiskFigures } from "./weighted-mean";

/** What decides a vendor's place. The sums are rounded and on the common basis; lower is better in all four. */
export interface RankingKeys {
  readonly id: VendorId;
  readonly tier: Tier;
  readonly severeCriticalItems: number;
  readonly worst: number;
  readonly best: number;
}

export function rankingKeys(score: VendorScore, common: RiskFigures): RankingKeys {
  return {
    id: score.vendor.id,
    tier: tierOf(score),
    severeCriticalItems: severeCriticalItems(score),
    worst: roundedFigure(common.worst),
    best: roundedFigure(common.best),
  };
}

/** The first key in which two vendors differ, in the order the method ranks by; absent when they are equal in all. */
export function decidingKey(one: RankingKeys, other: RankingKeys): RankingKey | undefined {
  return ORDER.find((key) => one[FIELD[key]] !== other[FIELD[key]]);
}

export function precedes(one: RankingKeys, other: RankingKeys): boolean {
  const key = decidingKey(one, other);
  return key !== undefined && one[FIELD[key]] < other[FIELD[key]];
}

/** Severe critical items come before the sum, so that a grave unguarded harm is not averaged away by good paperwork. */
const ORDER = [
  "tier",
  "severe critical items",
  "worst case",
  "best case",
] as const satisfies readonly RankingKey[];

const FIELD = {
  tier: "tier",
  "severe critical items": "severeCriticalItems",
  "worst case": "worst",
  "best case": "best",
} as const satisfies Record<RankingKey, keyof RankingKeys>;
