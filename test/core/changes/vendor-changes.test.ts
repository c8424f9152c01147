import {
  addVendor,
  removeVendor,
  renameVendor,
  reorderVendors,
  restoreVendor,
} from "../../../src/core/changes/vendor-changes";
import { vendorId } from "../../../src/core/units";
import { assessment, criterion, vendor } from "../../small-assessment";

const A = vendorId("A");
const B = vendorId("B");
const two = assessment(
  [criterion("PRV-01"), criterion("PRV-02")],
  [vendor("A", { "PRV-01": 3 }), vendor("B", { "PRV-01": 2, "PRV-02": 1 })],
);

describe("vendors", () => {
  test("a new one gets a letter that nobody has or had", () => {
    const removed = removeVendor(two, B).assessment;
    const { assessment: after, preview } = addVendor(removed, " Cedar Rooms ");
    expect(after.vendors.map(({ id, name }) => `${id} ${name}`)).toEqual(["A Vendor A", "C Cedar Rooms"]);
    expect(preview.vendorsAdded).toEqual([{ id: "C", name: "Cedar Rooms" }]);
  });

  test("a letter of the round before is not given again", () => {
    const previousRound = { title: "2025", vendors: [{ id: vendorId("C"), name: "x", answers: new Map() }] };
    expect(addVendor({ ...two, previousRound }, "Dovetail").assessment.vendors.at(-1)?.id).toBe("D");
  });

  test.each([
    ["", "name must not be empty."],
    ["vendor b ", "name must differ from vendor B (case aside)."],
    ["x".repeat(256), "name must have at most 255 characters."],
  ])("the name %j is refused", (name, message) => {
    expect(() => addVendor(two, name)).toThrow(expect.objectContaining({ message }));
    expect(() => renameVendor(two, A, name)).toThrow(expect.objectContaining({ message }));
  });

  test("a vendor keeps its own name in another case", () => {
    expect(renameVendor(two, A, "VENDOR A").assessment.vendors[0]?.name).toBe("VENDOR A");
  });

  test("removing one says how many answers go to the archive", () => {
    const { assessment: after, preview } = removeVendor(two, B);
    expect(preview).toMatchObject({ vendorsRemoved: [{ id: "B" }], answersKept: 1, answersArchived: 2 });
    expect(after.archive?.vendors[0]?.answers.size).toBe(2);
  });

  test("one that comes back to a name given away meanwhile takes another", () => {
    const given = renameVendor(removeVendor(two, B).assessment, A, "Vendor B").assessment;
    expect(() => restoreVendor(given, B)).toThrow("name must differ from vendor A");
    expect(restoreVendor(given, B, "Birchline").assessment.vendors.at(-1)).toMatchObject({
      id: "B",
      name: "Birchline",
    });
  });

  test("an order that leaves one out is a mistake", () => {
    expect(() => reorderVendors(two, [A])).toThrow(RangeError);
    expect(() => reorderVendors(two, [A, A])).toThrow(RangeError);
  });
});
