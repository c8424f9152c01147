import type { Assessment } from "../src/core/assessment/model";
import { compare } from "../src/core/scoring/compare";
import { domainId, rating } from "../src/core/units";
import { type McdaExample, mcdaExample } from "./mcda-examples";
import { assessment, gravest, vendor } from "./small-assessment";

/** How an example brings its columns onto a scale of 0 to 1, 1 the best, before it adds them up. */
const VALUES = {
  "wsm-kracka2010": shareOfColumn,
  "saw-5x7": shareOfHighest,
  "fixed-bounds-spotis-dezert2020": nearnessToIdeal,
} as const satisfies Record<string, (example: McdaExample) => readonly (readonly number[])[]>;

export type WeightedSumId = keyof typeof VALUES;
export const WEIGHTED_SUM_IDS: readonly WeightedSumId[] = [
  "wsm-kracka2010",
  "saw-5x7",
  "fixed-bounds-spotis-dezert2020",
];

/** The example's figures, as the product works them out, beside those its source prints. */
export function reproduced(id: WeightedSumId) {
  const example = mcdaExample(id);
  const { vendors } = compare(assessmentOf(example, VALUES[id](example)));
  const isDistance = id === "fixed-bounds-spotis-dezert2020";
  return {
    example,
    // Residual risk is 100 times what is missing of the best; a distance from the ideal is exactly that.
    figures: vendors.map(({ worst = Number.NaN }) => (isDistance ? worst / 100 : 1 - worst / 100)),
    ranks: vendors.map(({ rank }) => rank),
  };
}

/** A domain with one criterion of the gravest harm per column; a value of 1 is a proven level 4. */
function assessmentOf({ weights = [] }: McdaExample, values: readonly (readonly number[])[]): Assessment {
  const ids = weights.map((_, column) => `C${column + 1}`);
  const rowOf = (row: readonly number[]) =>
    Object.fromEntries(ids.map((id, column) => [`${id}-01`, rating(4 * (row[column] ?? 0))]));
  const whole = assessment(
    ids.map((id) => gravest(`${id}-01`)),
    values.map((row, place) => vendor(String.fromCharCode(65 + place), rowOf(row))),
    { domains: ids.map((id, column) => ({ id: domainId(id), title: id, weight: weights[column] ?? 0 })) },
  );
  // No harm is Critical here: the examples know sums only.
  return { ...whole, settings: { ...whole.settings, bands: { moderate: 15, high: 30, critical: 101 } } };
}

function shareOfColumn({ matrix, directions = [] }: McdaExample): readonly (readonly number[])[] {
  const raised = matrix.map((row) =>
    row.map((value, column) => (directions[column] === -1 ? 1 / value : value)),
  );
  return raised.map((row) =>
    row.map((value, column) => value / raised.reduce((sum, other) => sum + (other[column] ?? 0), 0)),
  );
}

function shareOfHighest({ matrix }: McdaExample): readonly (readonly number[])[] {
  return matrix.map((row) =>
    row.map((value, column) => value / Math.max(...matrix.map((other) => other[column] ?? 0))),
  );
}

function nearnessToIdeal({
  matrix,
  directions = [],
  bounds = [],
}: McdaExample): readonly (readonly number[])[] {
  return matrix.map((row) =>
    row.map((value, column) => {
      const [low, high] = bounds[column] ?? [0, 1];
      const ideal = directions[column] === -1 ? low : high;
      return 1 - Math.abs(value - ideal) / (high - low);
    }),
  );
}
