import { kept } from "../../src/core/kept";

const assessed = (ratingOfB: number) => ({
  vendors: [
    { id: "A", answers: new Map([["X", { rating: 1 }]]) },
    { id: "B", answers: new Map([["X", { rating: ratingOfB }]]) },
  ],
  title: "One",
});
const before = assessed(2);

test("what says the same is the same object as before", () => {
  expect(kept(before, assessed(2))).toBe(before);
});

test("only what changed, and what holds it, is new", () => {
  const after = assessed(3);
  const found = kept(before, after);
  expect(found).toEqual(after);
  expect(found).not.toBe(before);
  expect(found.vendors[0]).toBe(before.vendors[0]);
  expect(found.vendors[1]!.answers.get("X")).toEqual({ rating: 3 });
});

test.each<readonly [string, unknown, unknown]>([
  ["an entry that is gone", [1, 2], [1]],
  ["an entry that is new", [1], [1, undefined]],
  ["a field that is gone", { one: 1, two: undefined }, { one: 1 }],
  ["a field that is new but empty", { one: 1 }, { one: 1, two: undefined }],
  ["a field under another name", { one: undefined }, { two: undefined }],
  ["another order of a map", new Map([["a", 1], ["b", 2]]), new Map([["b", 2], ["a", 1]])], // prettier-ignore
  ["a map in place of an object", {}, new Map()],
  ["an object in place of a list", [], {}],
  ["text in place of a number", { one: 1 }, { one: "1" }],
])("%s is a change", (_, one, other) => {
  expect(kept(one, other)).not.toBe(one);
  expect(kept(one, other)).toEqual(other);
});

test("what is made by a class is never compared by its fields", () => {
  const failure = new RangeError("Too much.");
  expect(kept({ failure: new RangeError("Too much.") }, { failure }).failure).toBe(failure);
});
