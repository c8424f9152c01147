import { criterionId, vendorId } from "../../../../src/core/units";
import { nextPoint } from "../../../../src/taskpane/views/rate/next-point";

const criteria = ["C1", "F2", "C3", "F4"].map((id) => ({ id: criterionId(id), redFlag: id.startsWith("F") }));
const point = (text: string) => {
  const [vendor = "", criterion = ""] = text.split(" ");
  return { vendor: vendorId(vendor), criterion: criterionId(criterion) };
};
const next = (open: readonly string[], here: string, order: "by-criterion" | "by-vendor") => {
  const found = nextPoint(open.map(point), point(here), order, criteria);
  return found && `${found.vendor} ${found.criterion}`;
};

describe("the next open point", () => {
  test.each([
    ["red flags come before all others", ["A F2", "A F4", "A C1", "A C3"], "A C1", "A F2"],
    ["the next one down the sheet comes first", ["A F2", "A F4", "A C1"], "A F2", "A F4"],
    ["after the last it starts at the top again", ["A F2", "A F4", "A C1"], "A F4", "A F2"],
    ["without open red flags the others follow", ["B C1", "A C3"], "A C1", "A C3"],
    ["the only open point left stays", ["A C1"], "A C1", "A C1"],
  ])("by criterion: %s", (_, open, here, expected) => {
    expect(next(open, here, "by-criterion")).toBe(expected);
  });

  test("by vendor: a vendor is finished before the next one begins", () => {
    expect(next(["A C3", "B F2", "B C1"], "A C1", "by-vendor")).toBe("A C3");
    expect(next(["B F2", "B C1", "C F2"], "A C1", "by-vendor")).toBe("B F2");
    expect(next(["A F2", "Z C1", "AA C1"], "Z C1", "by-vendor")).toBe("AA C1");
  });

  test("there is none when every point is rated", () => {
    expect(next([], "A C1", "by-criterion")).toBeUndefined();
  });
});
