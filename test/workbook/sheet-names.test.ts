import { vendorId } from "../../src/core/units";
import { sheetName, vendorSheetName } from "../../src/workbook/sheet-names";
import { quoteSheet } from "../../src/workbook/addresses";

const named = (name: string, prefix = ""): string =>
  vendorSheetName({ id: vendorId("A"), name, answers: new Map() }, prefix, new Set(["a taken"]));

describe("names of sheets", () => {
  test.each([
    ["Alder Meet", "A Alder Meet"],
    ["Kestrel Collaboration Services", "A Kestrel"],
    ["Donaudampfschifffahrtsgesellschaft", "A Donaudampfschifffahr"],
    ["a/b: [c]?*\\d", "A a-b- -c----d"],
    ["'quoted'", "A 'quoted"],
    ["tab\tand\nline", "A tab and line"],
    ["taken", "A"],
  ])("the vendor %j has the sheet %j", (vendor, sheet) => {
    expect(named(vendor)).toBe(sheet);
  });

  test("a vendor's sheet takes at most 24 characters in a reference, apostrophes doubled and around it", () => {
    for (const name of ["O'Neill's 'n' Sons' Rooms", "''''''''''''''''''''", "Kestrel Collaboration"]) {
      expect(quoteSheet(named(name)).length).toBeLessThanOrEqual(36);
      expect(named(name).length).toBeLessThanOrEqual(22);
    }
    expect(quoteSheet(named("Collaboration O'Neill")).length).toBeLessThanOrEqual(24);
  });

  test("no sign outside the basic plane is cut in half", () => {
    expect(named(`${"x".repeat(19)}\u{1F600}y`)).toBe(`A ${"x".repeat(19)}`);
  });

  test("a prefix keeps taken names apart", () => {
    expect(sheetName("Comparison", "HRIA")).toBe("HRIA Comparison");
    expect(named("Alder Meet", "HRIA")).toBe("HRIA A Alder Meet");
  });
});
