import { consistencyOf, type Consistency } from "./consistency";
import { type Judgement, STRONGEST } from "./judgement";
import { principalEigenvector } from "./principal-eigenvector";

export interface PairwiseResult {
  readonly shares: readonly number[];
  readonly consistency: Consistency;
}

/**
 * Shares from pairwise comparison: the principal eigenvector of the matrix of judgements (Saaty 1980). Judgements that
 * are still missing do not count: as proposed by Harker (1987), a row gets one more in its diagonal for each of them.
 * Absent while the judgements given do not connect all of the things compared.
 */
export function pairwiseShares(count: number, judgements: readonly Judgement[]): PairwiseResult | undefined {
  const matrix = matrixOf(count, judgements);
  if (count === 0 || !isConnected(matrix)) return undefined;
  const { vector, value } = principalEigenvector(matrix);
  const pairs = (count * (count - 1)) / 2;
  const isComplete = judgementsGiven(matrix) === pairs;
  return { shares: vector, consistency: consistencyOf(vector, value, judgements, isComplete) };
}

/** 0 where nothing was judged. A pair judged twice counts as judged last. */
function matrixOf(count: number, judgements: readonly Judgement[]): readonly (readonly number[])[] {
  const matrix = Array.from({ length: count }, () => Array.from({ length: count }, () => 0));
  for (const { first, second, ratio } of judgements) {
    const [rowOfFirst, rowOfSecond] = [matrix[first], matrix[second]];
    if (rowOfFirst === undefined || rowOfSecond === undefined || first === second) {
      throw new RangeError(`There is no pair of ${first} and ${second} among ${count}.`);
    }
    if (!(ratio >= 1 / STRONGEST && ratio <= STRONGEST)) {
      throw new RangeError(`A judgement runs from 1/${STRONGEST} to ${STRONGEST}, got ${ratio}.`);
    }
    rowOfFirst[second] = ratio;
    rowOfSecond[first] = 1 / ratio;
  }
  return matrix.map((row, place) => row.with(place, row.filter((ratio) => ratio === 0).length));
}

function judgementsGiven(matrix: readonly (readonly number[])[]): number {
  return matrix.flatMap((row, place) => row.slice(place + 1)).filter((ratio) => ratio > 0).length;
}

function isConnected(matrix: readonly (readonly number[])[]): boolean {
  const reached = new Set([0]);
  for (const place of reached) {
    matrix[place]?.forEach((ratio, other) => {
      if (ratio > 0) reached.add(other);
    });
  }
  return reached.size === matrix.length;
}
