/** Excel on the web takes 5 MB in a request; the rest is left for what the estimate misses. */
const MOST_BYTES = 4_000_000;

/** Of an answer, below the 5 MB that Excel on the web sends at once. */
export const MOST_ANSWERED_BYTES = 3_900_000;

/** What a value takes at the wire. */
export function jsonBytes(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}

/**
 * Cuts the steps, in their order, into as few round trips as their size allows, but when writing two at least where
 * there is more than one step: so progress shows, and there is a moment at which the user can still cancel.
 */
export function inBatches<Step extends { readonly bytes: number }>(
  steps: readonly Step[],
  most = MOST_BYTES,
  least = 2,
): readonly (readonly Step[])[] {
  const total = steps.reduce((sum, { bytes }) => sum + bytes, 0);
  const count = Math.max(least, Math.ceil(total / most));
  const share = Math.min(most, total / count);
  const batches: Step[][] = [];
  let size = Infinity;
  for (const step of steps) {
    const isFull = size >= share || size + step.bytes > most;
    if (isFull) batches.push([]);
    size = isFull ? step.bytes : size + step.bytes;
    batches.at(-1)?.push(step);
  }
  return batches;
}

/**
 * As few round trips as pieces of any order fit into, none above `most` bytes but for a piece that is larger by itself. One
 * trip at least; `taken` bytes of the first are something else's.
 */
export function fitted<Piece extends { readonly bytes: number }>(
  pieces: readonly Piece[],
  most: number,
  taken = 0,
): readonly (readonly Piece[])[] {
  const trips: { readonly pieces: Piece[]; bytes: number }[] = [{ pieces: [], bytes: taken }];
  for (const piece of pieces.toSorted((one, other) => other.bytes - one.bytes)) {
    const trip = trips.find(({ bytes }) => bytes === 0 || bytes + piece.bytes <= most);
    if (trip === undefined) trips.push({ pieces: [piece], bytes: piece.bytes });
    else {
      trip.pieces.push(piece);
      trip.bytes += piece.bytes;
    }
  }
  return trips.map((trip) => trip.pieces);
}
