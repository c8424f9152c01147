import { compare } from "../../../src/core/scoring/compare";
import { rating } from "../../../src/core/units";
import type { CellValue } from "../../../src/workbook/cells";
import { disagreements, figureNames } from "../../../src/taskpane/session/disagreements";
import { smallAssessment } from "../small-assessment";

const answer = { rating: rating(3), evidence: "B" } as const;
const all = { "GAC-01": answer, "PRV-03": answer, "SEC-04": answer };
const comparison = compare(smallAssessment({ A: all, B: all }));

/** What a sheet shows that agrees with the core. */
function figures(change: Readonly<Record<string, CellValue>> = {}): ReadonlyMap<string, CellValue> {
  const shown = comparison.vendors.flatMap((vendor): [string, CellValue][] => [
    [`${vendor.id}_Risk_Worst`, vendor.worst ?? ""],
    [`${vendor.id}_Risk_Best`, vendor.best ?? ""],
    [`${vendor.id}_Inherent`, vendor.inherent ?? ""],
    [`${vendor.id}_Common_Worst`, vendor.commonBasis.worst ?? ""],
    [`${vendor.id}_Common_Best`, vendor.commonBasis.best ?? ""],
    [`${vendor.id}_Tier`, vendor.tier ?? ""],
    [`${vendor.id}_Rank`, vendor.rank ?? ""],
    [`${vendor.id}_Band`, vendor.band ?? ""],
    [`${vendor.id}_Completeness`, vendor.completeness ?? ""],
  ]);
  return new Map([...shown, ...Object.entries(change)]);
}

describe("sheet and ratings", () => {
  test("agree when every headline figure is the same", () => {
    expect(disagreements(comparison, figures())).toEqual([]);
    expect([...figures().keys()]).toEqual(figureNames(comparison.vendors.map(({ id }) => id)));
  });

  test("agree to a millionth, which is the noise of adding in another order", () => {
    const worst = comparison.vendors[0]?.worst ?? 0;
    expect(disagreements(comparison, figures({ A_Risk_Worst: worst + 5e-7 }))).toEqual([]);
    expect(disagreements(comparison, figures({ A_Risk_Worst: worst + 5e-6 }))).toHaveLength(1);
  });

  test("an overwritten figure is named with what both sides say", () => {
    expect(disagreements(comparison, figures({ B_Risk_Worst: 12 }))).toEqual([
      { vendor: "B", figure: "worst", sheetSays: "12.0", ratingsGive: "17.2", name: "B_Risk_Worst" },
    ]);
  });

  test("an error, an empty cell and a missing name all differ from a figure", () => {
    const found = figures({ A_Rank: "#REF!", A_Band: "" });
    const { [0]: first, length } = disagreements(comparison, found);
    expect([first?.figure, length]).toEqual(["rank", 2]);
    expect(disagreements(comparison, new Map())).toHaveLength(18);
  });
});
