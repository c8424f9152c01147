import type { Step } from "../../../src/hosts/excel/batch";
import { fitted, inBatches } from "../../../src/hosts/excel/batches";

const steps = (...sizes: readonly number[]): readonly Step[] =>
  sizes.map((bytes, index) => ({ sheet: `${index}`, bytes, queue: () => undefined }));
const sizes = (batches: readonly (readonly Step[])[]) =>
  batches.map((batch) => batch.map(({ bytes }) => bytes));

describe("round trips of a build", () => {
  test("are two as long as each stays below the limit", () => {
    expect(sizes(inBatches(steps(1, 1, 1, 1), 100))).toEqual([
      [1, 1],
      [1, 1],
    ]);
    expect(sizes(inBatches(steps(90, 10, 90, 10), 100))).toEqual([
      [90, 10],
      [90, 10],
    ]);
  });

  test("grow in number rather than beyond the limit", () => {
    const batches = inBatches(steps(60, 60, 60, 60, 60), 100);
    expect(sizes(batches)).toEqual([[60], [60], [60], [60], [60]]);
  });

  test("keep the order of the steps and lose none", () => {
    const all = steps(5, 40, 1, 33, 20, 7, 61);
    expect(inBatches(all, 64).flat()).toEqual(all);
  });

  test("of nothing are none", () => {
    expect(inBatches([], 100)).toEqual([]);
  });
});

describe("round trips of a look", () => {
  test("are filled with small pieces beside large ones", () => {
    expect(sizes(fitted(steps(10, 60, 30, 60, 40, 10), 100))).toEqual([[60, 40], [60, 30, 10], [10]]);
  });

  test("take a piece that is above the limit by itself", () => {
    expect(sizes(fitted(steps(20, 130), 100))).toEqual([[130], [20]]);
  });

  test("lose no piece", () => {
    const all = steps(5, 40, 1, 33, 20, 7, 61);
    expect(new Set(fitted(all, 64).flat())).toEqual(new Set(all));
  });

  test("leave room in the first for what else it brings", () => {
    expect(sizes(fitted(steps(60, 30), 100, 50))).toEqual([[30], [60]]);
    expect(sizes(fitted(steps(60, 30), 100, 120))).toEqual([[], [60, 30]]);
  });

  test("of nothing are one", () => {
    expect(fitted([], 100)).toEqual([[]]);
  });
});
