import type { AnswerState, BANDS, CriterionResult, VendorResult } from "../../../src/core/scoring/result";
import { compare } from "../../../src/core/scoring/compare";
import { roundedFigure } from "../../../src/core/scoring/rounded-figure";
import { scoringExamples } from "../../scoring-examples";
import type { ExpectedCriterion, ExpectedVendor } from "../../scoring-examples";

type AnyBand = (typeof BANDS)[number];

/** The result in the words and the rounding of the published examples. */
function inPublishedForm(
  vendor: VendorResult,
): Omit<ExpectedVendor, "status" | "blank"> & { blank: readonly string[] } {
  const domains = [...vendor.domains].filter(([, { worst }]) => worst !== undefined);
  return {
    criteria: Object.fromEntries(
      [...vendor.criteria].map(([id, result]) => [id, publishedCriterion(result)]),
    ),
    domains: Object.fromEntries(
      domains.map(([id, { worst, best, inherent }]) => [
        id,
        { worst: rounded(worst), best: rounded(best), inherent: rounded(inherent) },
      ]),
    ),
    R: rounded(vendor.worst),
    Rbest: rounded(vendor.best),
    inherent: rounded(vendor.inherent),
    coverage: percent(vendor.mitigation),
    knockout: vendor.knockOuts,
    conditional: vendor.conditional,
    severeCritical: vendor.severeCritical,
    blank: vendor.missing,
    tier: present(vendor.tier),
    provisional: vendor.isProvisional,
    scoreBand: present(vendor.scoreBand),
    finalBand: present(vendor.band),
    completeness: percent(vendor.completeness),
    rank: present(vendor.rank),
    commonBasis: rounded(vendor.commonBasis.worst),
    commonBest: rounded(vendor.commonBasis.best),
    tooClose: vendor.tooCloseTo,
  };
}

function publishedCriterion(result: CriterionResult): ExpectedCriterion {
  if (result.state === "NA") return { state: "NA" };
  return {
    state: publishedState(result.state),
    sev: result.severity,
    sli: result.inherentIndex,
    worst: rounded(result.worst),
    best: rounded(result.best),
    band: present<AnyBand>(result.band),
  };
}

function publishedState(state: AnswerState): ExpectedCriterion["state"] {
  if (state === "unreadable" || state === "not used")
    throw new Error(`No example has a criterion that is ${state}.`);
  return state;
}

function rounded(figure: number | undefined): number {
  return roundedFigure(present(figure));
}

function percent(share: number | undefined): number {
  return roundedFigure(100 * present(share));
}

function present<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error("A figure is missing.");
  return value;
}

const STATUS = ["Clear", "Conditional", "Excluded"] as const;

describe.each(scoringExamples())("worked example $name", ({ assessment, expected, commonBasis }) => {
  const result = compare(assessment);

  test("is a ranking of exactly the vendors it names", () => {
    expect(result.outcome).toBe("ranked");
    expect(result.vendors.map(({ id }) => id)).toEqual(Object.keys(expected));
  });

  test("compares on the published common basis", () => {
    expect(result.commonBasis).toEqual(commonBasis);
  });

  test.each(result.vendors.map((vendor) => [vendor.id, vendor] as const))(
    "gives every published figure of vendor %s",
    (id, vendor) => {
      const published = inPublishedForm(vendor);
      expect({ ...published, status: STATUS[published.tier] }).toEqual(expected[id]);
    },
  );
});
