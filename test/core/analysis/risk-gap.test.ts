import { riskGap } from "../../../src/core/analysis/risk-gap";
import { compare } from "../../../src/core/scoring/compare";
import { randomAssessment } from "../../random-assessment";
import { assessment, criterion, gravest, NOT_APPLICABLE, vendor } from "../../small-assessment";

describe("the gap between two vendors", () => {
  test("is told by criterion, the largest part first, with the sign of who is worse", () => {
    const criteria = [gravest("PRV-01"), gravest("PRV-02", { weight: 3 }), gravest("SEC-01")];
    const one = vendor("A", { "PRV-01": 4, "PRV-02": 3, "SEC-01": 2 });
    const other = vendor("B", { "PRV-01": 4, "PRV-02": 1, "SEC-01": 3 });
    const asked = assessment(criteria, [one, other]);
    const comparison = compare(asked);
    const [a, b] = comparison.vendors;
    expect(riskGap(asked, comparison, [a!, b!], "worst")).toEqual({
      case: "worst",
      from: 34.375,
      to: 40.625,
      parts: [
        { criterion: "PRV-02", domain: "PRV", points: 18.75 },
        { criterion: "SEC-01", domain: "SEC", points: -12.5 },
      ],
    });
  });

  test("leaves out what does not apply to one vendor, because it left the basis of both", () => {
    const criteria = [criterion("PRV-01"), gravest("PRV-02"), criterion("SEC-01")];
    const one = vendor("A", { "PRV-01": 4, "PRV-02": NOT_APPLICABLE, "SEC-01": NOT_APPLICABLE });
    const other = vendor("B", { "PRV-01": 0, "PRV-02": 0, "SEC-01": 0 });
    const asked = assessment(criteria, [one, other]);
    const comparison = compare(asked);
    const [a, b] = comparison.vendors;
    expect(riskGap(asked, comparison, [a!, b!], "worst")?.parts).toEqual([
      { criterion: "PRV-01", domain: "PRV", points: 68.75 },
    ]);
  });

  test("is undefined for a vendor without a place", () => {
    const asked = assessment(
      [criterion("PRV-01")],
      [vendor("A", {}), vendor("B", { "PRV-01": NOT_APPLICABLE })],
    );
    const comparison = compare(asked);
    const [a, b] = comparison.vendors;
    expect(riskGap(asked, comparison, [a!, b!], "worst")).toBeUndefined();
  });

  test("the parts add up to the gap to 1e-9, whatever was entered", () => {
    let pairs = 0;
    for (let index = 0; index < 150; index += 1) {
      const asked = randomAssessment(index, { unreadable: index % 2 === 0 });
      const comparison = compare(asked);
      for (const one of comparison.vendors) {
        for (const other of comparison.vendors) {
          for (const which of ["worst", "best"] as const) {
            const gap = riskGap(asked, comparison, [one, other], which);
            if (gap === undefined) continue;
            pairs += 1;
            const sum = gap.parts.reduce((total, { points }) => total + points, 0);
            expect(Math.abs(sum - (gap.to - gap.from))).toBeLessThan(1e-9);
          }
        }
      }
    }
    expect(pairs).toBeGreaterThan(2000);
  });
});
