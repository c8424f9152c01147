import { readRating } from "../../../src/core/assessment/reading";
import { compare } from "../../../src/core/scoring/compare";
import type { CriterionResult, VendorResult } from "../../../src/core/scoring/result";
import { criterionId, domainId, rating } from "../../../src/core/units";
import { NOT_APPLICABLE, assessment, criterion, gravest, unreadable, vendor } from "../../small-assessment";

function only(result: ReturnType<typeof compare>): VendorResult {
  const [first] = result.vendors;
  if (first === undefined) throw new Error("There is no vendor.");
  return first;
}

function of(vendorResult: VendorResult, id: string): CriterionResult {
  const found = vendorResult.criteria.get(criterionId(id));
  if (found === undefined) throw new Error(`There is no ${id}.`);
  return found;
}

const ranks = (result: ReturnType<typeof compare>) => result.vendors.map(({ rank }) => rank);

describe("a comparison", () => {
  test("without a vendor has no vendor to compare, and every criterion in use is on the common basis", () => {
    const result = compare(assessment([criterion("PRV-01"), criterion("PRV-02", { inUse: false })], []));
    expect(result).toEqual({ outcome: "no vendor to compare", vendors: [], commonBasis: ["PRV-01"] });
  });

  test("of one vendor ranks it first, decided by nothing", () => {
    const result = compare(assessment([criterion("PRV-01")], [vendor("A", { "PRV-01": 4 })]));
    expect(result.outcome).toBe("ranked");
    expect(only(result)).toMatchObject({ rank: 1, decidedBy: undefined, nearest: undefined, tooCloseTo: [] });
  });

  test("of a blank form runs from the whole inherent risk down to none, and is provisional", () => {
    const blank = only(compare(assessment([criterion("PRV-01")], [vendor("A", {})])));
    expect(blank).toMatchObject({ worst: 68.75, best: 0, inherent: 68.75, mitigation: 0, completeness: 0 });
    expect(blank).toMatchObject({ rank: 1, isProvisional: true, missing: ["PRV-01"], band: "Critical" });
  });

  test("of a vendor to whom nothing applies has no score, no tier, no band and no rank for it", () => {
    const result = compare(assessment([criterion("PRV-01")], [vendor("A", { "PRV-01": NOT_APPLICABLE })]));
    expect(result).toMatchObject({ outcome: "no vendor to compare", commonBasis: ["PRV-01"] });
    expect(only(result)).toMatchObject({
      worst: undefined,
      mitigation: undefined,
      tier: undefined,
      band: undefined,
      rank: undefined,
      completeness: 1,
    });
  });

  test("does not let a vendor without a score shrink the common basis", () => {
    const criteria = [criterion("PRV-01"), criterion("PRV-02")];
    const excused = vendor("B", { "PRV-01": NOT_APPLICABLE, "PRV-02": NOT_APPLICABLE });
    const result = compare(assessment(criteria, [vendor("A", { "PRV-01": 3, "PRV-02": 0 }), excused]));
    expect(result.commonBasis).toEqual(["PRV-01", "PRV-02"]);
    expect(ranks(result)).toEqual([1, undefined]);
  });

  test("gives a domain whose criteria all do not apply no score, rather than a good one", () => {
    const result = compare(
      assessment(
        [criterion("PRV-01"), criterion("SEC-01")],
        [vendor("A", { "PRV-01": NOT_APPLICABLE, "SEC-01": 2 })],
      ),
    );
    const none = { worst: undefined, best: undefined, inherent: undefined, band: undefined };
    expect(only(result).domains.get(domainId("PRV"))).toEqual(none);
    expect(only(result).worst).toBe(68.75 / 2);
  });

  test("gives a domain whose criteria all weigh 0 no score, but keeps their floors", () => {
    const flag = gravest("PRV-01", { weight: 0, redFlag: true });
    const result = only(
      compare(assessment([flag, criterion("SEC-01")], [vendor("A", { "PRV-01": 0, "SEC-01": 4 })])),
    );
    expect(result.domains.get(domainId("PRV"))?.worst).toBeUndefined();
    expect(result).toMatchObject({
      worst: 0,
      scoreBand: "Low",
      tier: 2,
      band: "Critical",
      knockOuts: ["PRV-01"],
    });
    expect(result.severeCritical).toEqual(["PRV-01"]);
  });

  test("has no score at all when every domain weighs 0", () => {
    const domains = [{ id: domainId("PRV"), title: "Privacy", weight: 0 }];
    const result = compare(assessment([criterion("PRV-01")], [vendor("A", { "PRV-01": 1 })], { domains }));
    expect(result.outcome).toBe("no vendor to compare");
    expect(only(result)).toMatchObject({
      worst: undefined,
      tier: undefined,
      rank: undefined,
      completeness: 1,
    });
    expect(only(result).domains.get(domainId("PRV"))?.worst).toBeCloseTo(51.5625, 9);
  });

  test("passes over a criterion whose domain the assessment does not have", () => {
    const stray = criterion("ZZZ-01");
    const domains = [{ id: domainId("PRV"), title: "Privacy", weight: 1 }];
    const result = compare(
      assessment([criterion("PRV-01"), stray], [vendor("A", { "PRV-01": 4 })], { domains }),
    );
    expect(only(result)).toMatchObject({ worst: 0, completeness: 0.5 });
  });

  test("ignores the weight, red flag and answers of a criterion that is not in use", () => {
    const unused = gravest("PRV-02", { inUse: false, weight: 3, redFlag: true });
    const split = { rating: rating(0), second: rating(4), evidence: "A" } as const;
    const result = only(
      compare(assessment([criterion("PRV-01"), unused], [vendor("A", { "PRV-01": 4, "PRV-02": split })])),
    );
    expect(result).toMatchObject({ worst: 0, tier: 0, completeness: 1, knockOuts: [], toReconcile: [] });
    expect(of(result, "PRV-02")).toMatchObject({ state: "not used", worst: undefined, counted: undefined });
  });

  test("has no completeness when nothing is in use", () => {
    const result = compare(assessment([criterion("PRV-01", { inUse: false })], [vendor("A", {})]));
    expect(only(result).completeness).toBeUndefined();
  });

  test("shares the rank of vendors equal in every key and skips the next (1, 1, 3)", () => {
    const same = { "PRV-01": 3 };
    const vendors = [vendor("A", { "PRV-01": 1 }), vendor("B", same), vendor("C", same)];
    const result = compare(assessment([criterion("PRV-01")], vendors));
    expect(ranks(result)).toEqual([3, 1, 1]);
    expect(result.vendors.map(({ nearest }) => nearest)).toEqual(["B", "A", "A"]);
    expect(result.vendors.map(({ decidedBy }) => decidedBy)).toEqual([
      "worst case",
      "worst case",
      "worst case",
    ]);
  });

  test("of vendors equal in every key names nothing that decides", () => {
    const vendors = [vendor("A", { "PRV-01": 3 }), vendor("B", { "PRV-01": 3 })];
    const result = compare(assessment([criterion("PRV-01")], vendors));
    expect(result.vendors.map(({ rank, decidedBy }) => [rank, decidedBy])).toEqual([
      [1, undefined],
      [1, undefined],
    ]);
    expect(result.vendors.map(({ tooCloseTo }) => tooCloseTo)).toEqual([["B"], ["A"]]);
  });

  test("stays ranked, but with no acceptable vendor, when all are excluded", () => {
    const criteria = [criterion("PRV-01", { redFlag: true }), criterion("PRV-02")];
    const vendors = [vendor("A", { "PRV-01": 0, "PRV-02": 1 }), vendor("B", { "PRV-01": 0, "PRV-02": 3 })];
    const result = compare(assessment(criteria, vendors));
    expect(result.outcome).toBe("no acceptable vendor");
    expect(ranks(result)).toEqual([2, 1]);
  });

  test("has no ranks when no criterion applies to every compared vendor", () => {
    const criteria = [criterion("PRV-01"), criterion("PRV-02")];
    const vendors = [
      vendor("A", { "PRV-01": NOT_APPLICABLE, "PRV-02": 3 }),
      vendor("B", { "PRV-01": 3, "PRV-02": NOT_APPLICABLE }),
    ];
    const result = compare(assessment(criteria, vendors));
    expect(result).toMatchObject({ outcome: "no common basis", commonBasis: [] });
    expect(ranks(result)).toEqual([undefined, undefined]);
    expect(result.vendors.map(({ unevenNotApplicable }) => unevenNotApplicable)).toEqual([
      ["PRV-01"],
      ["PRV-02"],
    ]);
    expect(result.vendors.map(({ tier, tooCloseTo }) => [tier, tooCloseTo])).toEqual([
      [0, []],
      [0, []],
    ]);
  });

  test("does not call an N/A uneven that every compared vendor has", () => {
    const criteria = [criterion("PRV-01"), criterion("PRV-02")];
    const answers = { "PRV-01": NOT_APPLICABLE, "PRV-02": 3 };
    const result = compare(assessment(criteria, [vendor("A", answers), vendor("B", answers)]));
    expect(result.vendors.map(({ unevenNotApplicable }) => unevenNotApplicable)).toEqual([[], []]);
  });
});

describe("an entry", () => {
  test.each([
    ["3 typed as text counts as 3", readRating("3"), "rated", 3],
    ["3 among spaces counts as 3", readRating("  3 "), "rated", 3],
    ["2.5 counts as it is", readRating(2.5), "rated", 2.5],
    ["negative zero counts as 0", readRating(-0), "rated", 0],
    ["4.5, out of range, is unreadable", readRating(4.5), "unreadable", undefined],
    ["2.5 typed as text is unreadable", readRating("2.5"), "unreadable", undefined],
    ["an error is unreadable", readRating("#REF!"), "unreadable", undefined],
    ["spaces alone are blank", readRating("   "), "blank", undefined],
    ["n/a without reason and approver is IE", readRating(" n/a "), "IE", undefined],
  ] as const)("%s", (_, entry, state, counted) => {
    const result = only(
      compare(
        assessment([criterion("PRV-01")], [vendor("A", { "PRV-01": { rating: entry, evidence: "A" } })]),
      ),
    );
    expect(of(result, "PRV-01")).toMatchObject({ state, counted });
    expect(Object.is(of(result, "PRV-01").worst, -0)).toBe(false);
  });

  test("that is unreadable counts from 0 to 4 whatever its grade, and makes the vendor provisional", () => {
    const answer = { rating: unreadable("maybe"), evidence: "A" } as const;
    const result = only(compare(assessment([criterion("PRV-01")], [vendor("A", { "PRV-01": answer })])));
    expect(result).toMatchObject({ worst: 68.75, best: 0, isProvisional: true, completeness: 0 });
  });

  test("with an unknown evidence grade proves nothing", () => {
    const answer = { rating: rating(4), evidence: { unreadable: "D" } } as const;
    const result = only(compare(assessment([criterion("PRV-01")], [vendor("A", { "PRV-01": answer })])));
    expect(of(result, "PRV-01")).toMatchObject({ cap: 0, worstReading: 0, bestReading: 4 });
    expect(result.isProvisional).toBe(false);
  });

  test.each([
    ["a reason but no approver", { reason: "Not part of this purchase" }],
    ["an approver but no reason", { approver: "Project owner" }],
    ["a reason of spaces alone", { reason: "   ", approver: "Project owner" }],
    ["an error in the reason's cell", { reason: "#REF!", approver: "Project owner" }],
  ])("of N/A with %s counts as IE", (_, excuse) => {
    const answers = { "PRV-01": { rating: "NA", ...excuse } as const };
    const result = only(compare(assessment([criterion("PRV-01")], [vendor("A", answers)])));
    expect(result).toMatchObject({ worst: 68.75, best: 0, completeness: 1, isProvisional: false });
    expect(of(result, "PRV-01").state).toBe("IE");
  });
});
