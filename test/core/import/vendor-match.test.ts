import { doublyMatched, matchingVendor } from "../../../src/core/import/vendor-match";
import { vendorId } from "../../../src/core/units";
import { smallAssessment } from "../../taskpane/small-assessment";

const { vendors } = smallAssessment();

describe("names of a table and vendors", () => {
  test("match when they are the same but for case and spaces", () => {
    expect(matchingVendor(" ALDER  meet ", vendors)).toBe("A");
  });

  test("do not match by likeness", () => {
    expect(matchingVendor("Alder", vendors)).toBeUndefined();
    expect(matchingVendor("Alder Meet Inc.", vendors)).toBeUndefined();
  });

  test("do not match when two vendors have the name", () => {
    const [first] = vendors;
    expect(matchingVendor("Alder Meet", [first!, { ...first!, id: vendorId("C") }])).toBeUndefined();
  });

  test("matched twice with one vendor are named", () => {
    const [A, B] = [vendorId("A"), vendorId("B")];
    expect(
      doublyMatched(
        new Map([
          ["one", A],
          ["two", B],
          ["three", A],
        ]),
      ),
    ).toEqual(["A"]);
  });
});
