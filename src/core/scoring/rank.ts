import type { VendorId } from "../units";
import { decidingKey, precedes } from "./ranking-keys";
import type { RankingKeys } from "./ranking-keys";
import type { RankingKey } from "./result";

export interface Place {
  readonly rank: number;
  /** The key that parts the vendor from `nearest`; both are absent when no vendor differs. */
  readonly decidedBy: RankingKey | undefined;
  readonly nearest: VendorId | undefined;
}

/**
 * Places vendors by tier, severe critical items, worst case and best case, in that order. Vendors equal
 * in all four share a place and the next one is skipped (1, 1, 3): the alphabet decides nothing. Each
 * place names what parts it from the nearest vendor ahead; first place, from the nearest behind.
 */
export function rank(vendors: readonly RankingKeys[]): ReadonlyMap<VendorId, Place> {
  return new Map(vendors.map((vendor) => [vendor.id, placeOf(vendor, vendors)]));
}

function placeOf(vendor: RankingKeys, vendors: readonly RankingKeys[]): Place {
  const ahead = vendors.filter((other) => precedes(other, vendor));
  const nearest = ahead.length > 0 ? last(ahead) : first(vendors.filter((other) => precedes(vendor, other)));
  return {
    rank: ahead.length + 1,
    decidedBy: nearest && decidingKey(vendor, nearest),
    nearest: nearest?.id,
  };
}

/** Of vendors that share a place, the one entered first stands for them. */
function last(vendors: readonly RankingKeys[]): RankingKeys | undefined {
  return vendors.find((vendor) => !vendors.some((other) => precedes(vendor, other)));
}

function first(vendors: readonly RankingKeys[]): RankingKeys | undefined {
  return vendors.find((vendor) => !vendors.some((other) => precedes(other, vendor)));
}
