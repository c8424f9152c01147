import type { Answer, Assessment } from "../../../../src/core/assessment/model";
import { loadExample } from "../../../../src/core/catalog/example/load-example";
import { compare } from "../../../../src/core/scoring/compare";
import { criterionId, rating } from "../../../../src/core/units";

let example: Assessment;

beforeAll(async () => {
  example = await loadExample("en");
});

describe("the example", () => {
  test("says beside its title that the vendors are fictional", () => {
    expect(example.title).toBe("Public consultation platform 2027");
    expect(example.project.notice).toBe("Example, fictional vendors");
    expect(example.profiles).toEqual(["messaging-conferencing"]);
    expect(example.vendors.map(({ id, name }) => `${id} ${name}`)).toEqual([
      "A Alder Meet",
      "B Birchline",
      "C Cedar Rooms",
    ]);
  });

  test("answers most of the 66 criteria and leaves a few open", () => {
    expect(example.criteria).toHaveLength(66);
    expect(example.vendors.map(({ answers }) => answers.size)).toEqual([66, 64, 64]);
  });

  test("gives every rating a finding and a reference, and every N/A a reason and an approver", () => {
    for (const { rating: entered, reference, finding, reason, approver } of answersOf(example)) {
      const [what, where] = entered === "NA" ? [reason, approver] : [finding, reference];
      expect(what).toMatch(/^\S.*[.]$/);
      expect(where).toMatch(/^\S.*\S$/);
    }
  });

  test("names roles, not people, as assessors", () => {
    for (const { assessor } of answersOf(example)) expect(assessor).toMatch(/(analyst|officer)$/);
  });
});

describe("what a manager learns from the example", () => {
  test("one clause excludes the vendor with the best papers, although its figure is not the worst", () => {
    const [alder, birchline] = compare(example).vendors;

    expect(alder).toMatchObject({ rank: 3, tier: 2, band: "Critical", knockOuts: ["PTN-04"] });
    expect(alder?.worst).toBeLessThan(birchline?.worst ?? 0);
  });

  test("the vendor with the lowest figure is second, because a red flag is not answered", () => {
    const [, birchline, cedar] = compare(example).vendors;

    expect(birchline).toMatchObject({ rank: 1, tier: 0, decidedBy: "tier", nearest: "C" });
    expect(cedar).toMatchObject({ rank: 2, tier: 1, conditional: ["GAC-01"], severeCritical: ["GAC-01"] });
    expect(cedar?.worst).toBeLessThan(birchline?.best ?? 0);
  });

  test("one document on that red flag would put it first", () => {
    const answered = withAnswer(example, "C", "GAC-01", { rating: rating(2), evidence: "B" });

    expect(compare(answered).vendors.map(({ rank }) => rank)).toEqual([3, 2, 1]);
  });

  test("open answers and bare statements show as ranges, and nothing can be signed yet", () => {
    const { vendors } = compare(example);

    for (const { worst = 0, best = 0 } of vendors) expect(worst).toBeGreaterThan(best);
    expect(vendors.map(({ isProvisional }) => isProvisional)).toEqual([false, true, true]);
    expect(vendors.map(({ missing }) => missing)).toEqual([[], ["GOV-06", "EQL-05"], ["EQL-06", "REM-05"]]);
  });

  test("a criterion that applies to nobody narrows the comparison for all alike", () => {
    const { commonBasis, vendors } = compare(example);

    expect(commonBasis).toHaveLength(65);
    expect(commonBasis).not.toContain("PRV-06");
    expect(vendors.flatMap(({ unevenNotApplicable }) => unevenNotApplicable)).toEqual([]);
  });
});

function answersOf({ vendors }: Assessment): readonly Answer[] {
  return vendors.flatMap(({ answers }) => [...answers.values()]);
}

function withAnswer(assessment: Assessment, vendor: string, criterion: string, change: Answer): Assessment {
  return {
    ...assessment,
    vendors: assessment.vendors.map((each) =>
      each.id === vendor
        ? { ...each, answers: new Map(each.answers).set(criterionId(criterion), change) }
        : each,
    ),
  };
}
