import { vendorId } from "../../src/core/units";
import { renamedSheet } from "../../src/workbook/renamed-sheet";

const before = { id: vendorId("A"), name: "Alder Meet", answers: new Map() };
const after = { ...before, name: "Birch: Line" };

describe("the sheet of a vendor that took another name", () => {
  test.each([
    ["A Alder Meet", "A Birch- Line"],
    ["HRIA A Alder Meet", "HRIA A Birch- Line"],
    ["A B A Alder Meet", "A B A Birch- Line"],
    ["Interviews", undefined],
    ["B Alder Meet", undefined],
  ])("%s becomes %s", (current, expected) => {
    expect(renamedSheet(before, after, current, ["Setup"])).toBe(expected);
  });

  test("keeps its name when the new one is taken, and takes the letter alone where that is free", () => {
    expect(renamedSheet(before, after, "A Alder Meet", ["a birch- line"])).toBe("A");
    expect(renamedSheet(before, after, "A Alder Meet", ["A Birch- Line", "a"])).toBeUndefined();
  });
});
