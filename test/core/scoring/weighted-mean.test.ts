import { readFileSync } from "node:fs";
import path from "node:path";
import { weightedMean } from "../../../src/core/scoring/weighted-mean";

interface WorkedExample {
  readonly id: string;
  readonly matrix: readonly (readonly number[])[];
  readonly directions: readonly number[];
  readonly weights: readonly number[];
  readonly bounds: readonly (readonly [number, number])[];
  readonly expected: readonly number[];
  readonly tolerance: number;
}

const FILE = path.resolve(process.cwd(), "../shared/data/mcda/examples.json");
const examples: readonly WorkedExample[] = JSON.parse(readFileSync(FILE, "utf8"));

function example(id: string): WorkedExample {
  const found = examples.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`There is no example ${id}.`);
  return found;
}

function mean(values: readonly number[], weights: readonly number[]): number {
  const figures = values.map((value) => ({ worst: value, best: value, inherent: value }));
  const result = weightedMean(
    figures.map((figure, index) => ({ weight: weights[index] ?? 0, figures: figure })),
  );
  return result?.worst ?? Number.NaN;
}

function column(matrix: WorkedExample["matrix"], index: number): readonly number[] {
  return matrix.map((row) => row[index] ?? 0);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

describe("the weighted mean of published examples", () => {
  test("is Kracka, Brauers and Zavadskas's (2010), columns divided by their sums", () => {
    const { matrix, directions, weights, expected, tolerance } = example("wsm-kracka2010");
    const upright = matrix.map((row) =>
      row.map((value, index) => (directions[index] === -1 ? 1 / value : value)),
    );
    const means = upright.map((row) =>
      mean(
        row.map((value, index) => value / sum(column(upright, index))),
        weights,
      ),
    );
    means.forEach((value, index) => expect(Math.abs(value - (expected[index] ?? 0))).toBeLessThan(tolerance));
    expect(means).toHaveLength(6);
  });

  test("is the simple additive weighting of the JMcDM package, columns divided by their maximum", () => {
    const { matrix, weights, expected, tolerance } = example("saw-5x7");
    const means = matrix.map((row) =>
      mean(
        row.map((value, index) => value / Math.max(...column(matrix, index))),
        weights,
      ),
    );
    means.forEach((value, index) => expect(Math.abs(value - (expected[index] ?? 0))).toBeLessThan(tolerance));
    expect(means).toHaveLength(5);
  });

  test("is Dezert's (2020) distance on scales with fixed ends, which no added row reorders", () => {
    const { matrix, bounds, directions, weights, expected, tolerance } = example(
      "fixed-bounds-spotis-dezert2020",
    );
    const means = matrix.map((row) =>
      mean(
        row.map((value, index) => distance(value, bounds[index], directions[index])),
        weights,
      ),
    );
    means.forEach((value, index) => expect(Math.abs(value - (expected[index] ?? 0))).toBeLessThan(tolerance));
    expect(means).toHaveLength(expected.length);
  });
});

function distance(value: number, [low, high]: readonly [number, number] = [0, 1], direction = 1): number {
  return Math.abs(value - (direction === 1 ? high : low)) / (high - low);
}

describe("a weighted mean", () => {
  test("of nothing, or of things that weigh nothing, is undefined rather than 0", () => {
    expect(weightedMean([])).toBeUndefined();
    expect(weightedMean([{ weight: 0, figures: { worst: 50, best: 0, inherent: 50 } }])).toBeUndefined();
  });

  test("pulls harder where the weight is greater", () => {
    expect(mean([0, 100], [1, 3])).toBe(75);
  });
});
