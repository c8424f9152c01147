import type { Judgement } from "./judgement";

/** Above this the judgements contradict each other more than a tenth of what chance would (Saaty 1980). */
export const TOLERABLE_RATIO = 0.1;

/**
 * Mean consistency index of random reciprocal matrices of 1, 2, 3 ... 15 things: Saaty (1980), "The Analytic Hierarchy
 * Process". The value for 12 is printed there as 1.48.
 */
const RANDOM_INDEX = [0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59];

/** The most things Saaty's table knows a random index for. */
export const MOST_COMPARED = RANDOM_INDEX.length;

export interface Consistency {
  /** Consistency ratio: 0 when the judgements agree. Absent until every pair is judged, and above 15 things. */
  readonly ratio: number | undefined;
  /** The judgement farthest from the ratio of the shares; absent when all judgements agree with the shares. */
  readonly revisit: Deviation | undefined;
}

interface Deviation {
  readonly judgement: Judgement;
  /** The ratio of first to second that all judgements together give. */
  readonly derived: number;
}

/** How far the judgements agree with each other, and which one to look at again first. */
export function consistencyOf(
  shares: readonly number[],
  eigenvalue: number,
  judgements: readonly Judgement[],
  isComplete: boolean,
): Consistency {
  return {
    ratio: isComplete ? consistencyRatio(shares.length, eigenvalue) : undefined,
    revisit: farthest(shares, judgements),
  };
}

function consistencyRatio(count: number, eigenvalue: number): number | undefined {
  if (count < 3) return 0;
  const random = RANDOM_INDEX[count - 1];
  if (random === undefined) return undefined;
  return Math.max(0, (eigenvalue - count) / (count - 1) / random);
}

/** Deviations below this are rounding of the eigenvector, not a contradiction. */
const AGREES_WITHIN = 1e-6;

function farthest(shares: readonly number[], judgements: readonly Judgement[]): Deviation | undefined {
  let found: Deviation | undefined;
  let largest = AGREES_WITHIN;
  for (const judgement of judgements) {
    const derived = (shares[judgement.first] ?? 0) / (shares[judgement.second] ?? 0);
    const distance = Math.abs(Math.log(judgement.ratio / derived));
    if (distance > largest) [found, largest] = [{ judgement, derived }, distance];
  }
  return found;
}
