import { lettered } from "../../../src/core/assessment/vendor-letters";

function letters(...own: readonly (string | undefined)[]): readonly string[] {
  return lettered(own.map((id) => ({ id }))).map(({ letter }) => letter);
}

describe("vendor letters", () => {
  test("are given in order where missing", () => {
    expect(letters(undefined, undefined, undefined)).toEqual(["A", "B", "C"]);
  });

  test("pass over those that any vendor has, earlier or later", () => {
    expect(letters(undefined, "A", undefined, "C")).toEqual(["B", "A", "D", "C"]);
  });

  test("stay as they are where given", () => {
    expect(letters("ZZ", "B")).toEqual(["ZZ", "B"]);
  });
});
