import { compare } from "../../../src/core/scoring/compare";
import { rating } from "../../../src/core/units";
import { disagreements } from "../../../src/taskpane/session/disagreements";
import type { VendorFigures } from "../../../src/workbook/read-workbook";
import { smallAssessment } from "../small-assessment";

const answer = { rating: rating(3), evidence: "B" } as const;
const all = { "GAC-01": answer, "PRV-03": answer, "SEC-04": answer };
const comparison = compare(smallAssessment({ A: all, B: all }));

/** Sheets that agree with the core, but for these figures of vendor B. */
function sheets(change: Partial<VendorFigures> = {}) {
  return {
    vendors: new Map(
      comparison.vendors.map((vendor) => [vendor.id, vendor.id === "B" ? { ...vendor, ...change } : vendor]),
    ),
  };
}

describe("sheets and ratings", () => {
  test("agree when every headline figure is the same", () => {
    expect(disagreements(comparison, sheets())).toEqual([]);
  });

  test("agree to a millionth, which is the noise of adding in another order", () => {
    const worst = comparison.vendors[1]?.worst ?? 0;
    expect(disagreements(comparison, sheets({ worst: worst + 5e-7 }))).toEqual([]);
    expect(disagreements(comparison, sheets({ worst: worst + 5e-6 }))).toHaveLength(1);
  });

  test("an overwritten figure is named with what both sides say, and where it stands", () => {
    expect(disagreements(comparison, sheets({ worst: 12 }))).toEqual([
      { vendor: "B", figure: "worst", sheetSays: "12.0", ratingsGive: "17.2", name: "B_Risk_Worst" },
    ]);
  });

  test("a difference that one decimal hides is shown in full", () => {
    const [found] = disagreements(comparison, sheets({ worst: 17.19 }));
    expect(found?.sheetSays).toBe("17.19");
  });

  test("no figure differs from a figure", () => {
    expect(disagreements(comparison, sheets({ rank: undefined })).map(({ sheetSays }) => sheetSays)).toEqual([
      "",
    ]);
    expect(disagreements(comparison, { vendors: new Map() })).toHaveLength(18);
  });
});
