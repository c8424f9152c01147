import { citationParts } from "../../../src/core/catalog/citation";

describe("a citation", () => {
  test("of a whole document has no place", () => {
    expect(citationParts("S0")).toEqual({ source: "S0", locator: undefined, isVerified: true });
  });

  test("falls into its source and the place in it", () => {
    expect(citationParts("UNGP: 31")).toEqual({ source: "UNGP", locator: "31", isVerified: true });
    expect(citationParts("EU AI Act: 5(1)(e)-(h)")).toMatchObject({ locator: "5(1)(e)-(h)" });
  });

  test("says where nobody has seen the place in the source yet", () => {
    expect(citationParts("CRPD: 29").isVerified).toBe(false);
    expect(citationParts("UNGP: 23(b)").isVerified).toBe(false);
    expect(citationParts("CRPD: 9").isVerified).toBe(true);
  });
});
