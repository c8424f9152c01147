import { createRequire } from "node:module";
import { Matrix } from "ml-matrix";
import * as topsis from "topsis";
import type { ComparisonMatrix } from "../../src/core/analysis/comparison-matrix";
import { tenths } from "../../src/core/analysis/tenths";

interface LinearAlgebra {
  readonly Matrix: new (rows: readonly (readonly number[])[]) => object;
}

/** The matrix type that `topsis` asks for comes from a package that it brings along. */
const linearAlgebra: () => LinearAlgebra = createRequire(
  createRequire(process.cwd() + "/package.json").resolve("topsis"),
)("linear-algebra");

/** One call of the package for each set of weights: it names the best alternative, and ranks no others. */
export function topsisBest(
  { vendors, domains, worst }: ComparisonMatrix,
  weights: readonly Float64Array[],
): void {
  const rows = vendors.map((_, vendor) =>
    Array.from(worst.subarray(vendor * domains.length, (vendor + 1) * domains.length)),
  );
  const matrix = new (linearAlgebra().Matrix)(rows);
  const impacts = domains.map(() => "min");
  // The package refuses weights whose sum exceeds 1 in the last binary digit.
  for (const set of weights)
    topsis.getBest(
      matrix,
      Array.from(set, (weight) => weight * (1 - 1e-12)),
      impacts,
    );
}

/** All draws as one product of matrices, then the same ranks counted from it; answers how often each vendor is first. */
export function matrixFirstPlaces(
  { vendors, domains, worst, best }: ComparisonMatrix,
  weights: readonly Float64Array[],
): readonly number[] {
  const drawn = new Matrix(weights.map((set) => Array.from(set)));
  const risksOf = (risks: Float64Array) =>
    drawn.mmul(Matrix.from1DArray(vendors.length, domains.length, risks).transpose());
  const [highest, lowest] = [risksOf(worst), risksOf(best)];
  const counts = Matrix.zeros(vendors.length, vendors.length);
  for (let draw = 0; draw < weights.length; draw += 1) {
    const keys = vendors.map(
      (_, vendor) => tenths(highest.get(draw, vendor)) * 1001 + tenths(lowest.get(draw, vendor)),
    );
    const sorted = keys.toSorted((one, other) => one - other);
    for (const [vendor, key] of keys.entries()) {
      const rank = sorted.indexOf(key);
      counts.set(vendor, rank, counts.get(vendor, rank) + 1);
    }
  }
  return vendors.map((_, vendor) => counts.get(vendor, 0));
}
