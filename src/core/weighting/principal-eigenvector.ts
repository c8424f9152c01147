/** Far below the one decimal that a weight is shown with. */
const PRECISION = 1e-12;
/** A positive matrix of judgements settles in a few dozen steps; more means that it is none. */
const MOST_STEPS = 10_000;

/**
 * The principal eigenvector, scaled to a sum of 1, and its eigenvalue, by power iteration. Promises both for matrices of
 * judgements: no negative entry, a positive diagonal, every place reachable from every other (Perron and Frobenius).
 */
export function principalEigenvector(matrix: readonly (readonly number[])[]): {
  readonly vector: readonly number[];
  readonly value: number;
} {
  let vector: readonly number[] = matrix.map(() => 1 / matrix.length);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const product = matrix.map((row) =>
      row.reduce((sum, entry, place) => sum + entry * (vector[place] ?? 0), 0),
    );
    // The vector sums to 1, so that the sum of the product is the eigenvalue once the vector stands still.
    const value = product.reduce((sum, entry) => sum + entry, 0);
    const next = product.map((entry) => entry / value);
    const change = Math.max(...next.map((entry, place) => Math.abs(entry - (vector[place] ?? 0))));
    vector = next;
    if (change < PRECISION) return { vector, value };
  }
  throw new RangeError("This is no matrix of judgements: its weights do not settle.");
}
