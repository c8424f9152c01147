import { variants } from "../../../src/core/analysis/variants";
import { compare } from "../../../src/core/scoring/compare";
import { domainId } from "../../../src/core/units";
import { assessment, criterion, vendor } from "../../small-assessment";

const CRITERIA = [
  criterion("PRV-01", { weight: 3 }),
  criterion("PRV-02", { scale: 2, scope: 2, irremediability: 2, likelihood: 4 }),
  criterion("SEC-01"),
];
const DOMAINS = [
  { id: domainId("PRV"), title: "Privacy", weight: 80 },
  { id: domainId("SEC"), title: "Security", weight: 20 },
];

describe("the comparison under another choice of the method", () => {
  test("says who would lead and whether that is somebody else", () => {
    const asked = assessment(
      CRITERIA,
      [
        vendor("A", { "PRV-01": 3, "PRV-02": 3, "SEC-01": 1 }),
        vendor("B", { "PRV-01": 2, "PRV-02": 3, "SEC-01": 2 }),
      ],
      { domains: DOMAINS },
    );
    const found = variants(asked, compare(asked));
    expect(found.map(({ kind, first, changesFirst }) => [kind, first, changesFirst])).toEqual([
      ["equal domain weights", ["B"], true],
      ["equal criterion weights", ["A"], false],
      ["other index", ["A"], false],
    ]);
    expect(found[0]?.ranks).toEqual([
      { vendor: "A", rank: 2 },
      { vendor: "B", rank: 1 },
    ]);
  });

  test("another index can change the leader", () => {
    const asked = assessment(
      [criterion("PRV-01", { scale: 4, likelihood: 1 }), criterion("PRV-02", { likelihood: 4 })],
      [vendor("A", { "PRV-01": 3, "PRV-02": 2 }), vendor("B", { "PRV-01": 2, "PRV-02": 3 })],
    );
    const other = variants(asked, compare(asked)).find(({ kind }) => kind === "other index");
    expect([compare(asked).vendors.map(({ rank }) => rank), other?.first, other?.changesFirst]).toEqual([
      [1, 2],
      ["B"],
      true,
    ]);
  });

  test("what weighs nothing stays out of equal weights", () => {
    const asked = assessment(
      CRITERIA.map((one) => (one.id === "PRV-02" ? { ...one, weight: 0 } : one)),
      [vendor("A", { "PRV-01": 3, "SEC-01": 0 }), vendor("B", { "PRV-01": 2, "PRV-02": 4, "SEC-01": 4 })],
      { domains: DOMAINS.map((domain) => (domain.id === "SEC" ? { ...domain, weight: 0 } : domain)) },
    );
    expect(variants(asked, compare(asked)).map(({ changesFirst }) => changesFirst)).toEqual([
      false,
      false,
      false,
    ]);
  });
});
