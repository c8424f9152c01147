declare module "topsis" {
  /** A matrix of the package `linear-algebra`: one row per alternative, one column per criterion. */
  export function getBest(matrix: object, weights: readonly number[], impacts: readonly string[]): unknown;
}
