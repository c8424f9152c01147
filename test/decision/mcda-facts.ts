import { pairwiseShares } from "../../src/core/weighting/pairwise";
import { mcdaExample } from "../mcda-examples";
import { reproduced, WEIGHTED_SUM_IDS } from "../weighted-sum-example";

export interface McdaFact {
  readonly id: string;
  readonly largestDistance: number;
  readonly tolerance: number;
}

/** Why the other examples are of another method than ours. Every example is either here or among the facts. */
export const NOT_OF_THIS_METHOD: Readonly<Record<string, string>> = {
  "topsis-tzeng2011":
    "measures distances to the best and worst of the vendors at hand, so that a new vendor turns others round",
  "promethee2-zhao2013": "counts by how many criteria one vendor beats another, whatever the distance",
  "vikor-yang2020": "scales each column by the vendors at hand, so that a new vendor turns others round",
  "smaa-piecewise-value":
    "cuts off what lies outside the scale; here a rating outside 0 to 4 is unreadable, and the scale is straight",
  "entropy-weights-6x8": "takes weights from how much the vendors differ; here people state what counts",
};

export function mcdaFacts(): readonly McdaFact[] {
  return [...WEIGHTED_SUM_IDS.map(ofWeightedSum), ...PAIRWISE_IDS.map(ofPairwise)];
}

const PAIRWISE_IDS = ["ahp-saaty2008-drinks", "ahp-consistent-3x3"];

function ofWeightedSum(id: (typeof WEIGHTED_SUM_IDS)[number]): McdaFact {
  const { example, figures } = reproduced(id);
  return { id, largestDistance: distance(figures, example.expected), tolerance: example.tolerance ?? 0 };
}

function ofPairwise(id: string): McdaFact {
  const { matrix, expected, tolerance = 0 } = mcdaExample(id);
  const judgements = matrix.flatMap((row, first) =>
    row.flatMap((ratio, second) => (second > first ? [{ first, second, ratio }] : [])),
  );
  const shares = pairwiseShares(matrix.length, judgements)?.shares ?? [];
  return { id, largestDistance: distance(shares, expected), tolerance };
}

function distance(figures: readonly number[], expected: readonly number[]): number {
  return Math.max(...expected.map((figure, place) => Math.abs(figure - (figures[place] ?? Number.NaN))));
}
