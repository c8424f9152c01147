import type { VendorId } from "../units";
import type { RankShares } from "./firmness";

/** Counts how often each vendor takes each rank. */
export interface RankCounts {
  /** Takes in one draw: of two vendors the one with the lower key is ahead, equal keys share a rank. */
  readonly add: (keys: Float64Array) => void;
  readonly shares: () => readonly RankShares[];
}

/** The order of one draw is the start of the next: draws resemble each other, so that sorting has little left to do. */
export function rankCounts(vendors: readonly VendorId[]): RankCounts {
  const size = vendors.length;
  const order = Int32Array.from(vendors, (_, place) => place);
  const counts = new Uint32Array(size * size);
  const sharedFirst = new Uint32Array(size);
  let draws = 0;
  return {
    add: (keys) => {
      sortByKey(order, keys);
      countRanks(order, keys, counts);
      countSharedFirst(order, keys, sharedFirst);
      draws += 1;
    },
    shares: () =>
      vendors.map((vendor, place) => ({
        vendor,
        ranks: Array.from(counts.subarray(place * size, (place + 1) * size), (count) => count / draws),
        sharedFirst: (sharedFirst[place] ?? 0) / draws,
      })),
  };
}

/** Insertion sort: next to nothing to do on an order that is almost right, and nothing allocated. */
function sortByKey(order: Int32Array, keys: Float64Array): void {
  for (let place = 1; place < order.length; place += 1) {
    const moved = order[place] ?? 0;
    const key = keys[moved] ?? 0;
    let target = place;
    while (target > 0) {
      const before = order[target - 1] ?? 0;
      if ((keys[before] ?? 0) <= key) break;
      order[target] = before;
      target -= 1;
    }
    order[target] = moved;
  }
}

function countRanks(order: Int32Array, keys: Float64Array, counts: Uint32Array): void {
  const size = order.length;
  let rank = 0;
  let previous = Number.NaN;
  for (let place = 0; place < size; place += 1) {
    const vendor = order[place] ?? 0;
    const key = keys[vendor] ?? 0;
    if (key !== previous) rank = place;
    previous = key;
    const cell = vendor * size + rank;
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
}

function countSharedFirst(order: Int32Array, keys: Float64Array, sharedFirst: Uint32Array): void {
  const best = keys[order[0] ?? 0];
  if (keys[order[1] ?? 0] !== best) return;
  for (let place = 0; place < order.length; place += 1) {
    const vendor = order[place] ?? 0;
    if (keys[vendor] !== best) return;
    sharedFirst[vendor] = (sharedFirst[vendor] ?? 0) + 1;
  }
}
