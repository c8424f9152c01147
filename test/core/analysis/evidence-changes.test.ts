import { comparisonMatrix } from "../../../src/core/analysis/comparison-matrix";
import { evidenceChanges } from "../../../src/core/analysis/evidence-changes";
import { keysWith } from "../../../src/core/analysis/evidence-keys";
import type { EvidenceChange, EvidenceStep } from "../../../src/core/analysis/firmness";
import { vendorGaps } from "../../../src/core/analysis/gap-points";
import type { Assessment } from "../../../src/core/assessment/model";
import { presentKeys } from "../../../src/core/comparison/present-keys";
import { withAnswer } from "../../../src/core/comparison/with-answer";
import { compare } from "../../../src/core/scoring/compare";
import { roundedFigure } from "../../../src/core/scoring/rounded-figure";
import { rating, type VendorId } from "../../../src/core/units";
import { randomAssessment } from "../../random-assessment";
import { scoringExamples } from "../../scoring-examples";
import { assessment, criterion, gravest, vendor } from "../../small-assessment";

function changesOf(asked: Assessment): readonly EvidenceChange[] {
  const comparison = compare(asked);
  const matrix = comparisonMatrix(asked, comparison);
  if (matrix === undefined) return [];
  return evidenceChanges(matrix, vendorGaps(asked, comparison, matrix), asked.settings);
}

function proven(asked: Assessment, id: VendorId, steps: readonly EvidenceStep[]) {
  const filled = steps.reduce(
    (before, { criterion: asks, level, grade }) =>
      withAnswer(before, id, asks, {
        rating: rating(level),
        second: undefined,
        agreed: undefined,
        evidence: grade,
      }),
    asked,
  );
  const { vendors } = compare(filled);
  const own = vendors.find((one) => one.id === id);
  const isFirstAlone = own?.rank === 1 && vendors.filter(({ rank }) => rank === 1).length === 1;
  return { isFirstAlone, worst: roundedFigure(own?.commonBasis.worst ?? Number.NaN) };
}

describe("what evidence would put a vendor first", () => {
  test("fourth worked example: a document that shows GAC-01 at level 2 puts Cedar Rooms first, at 22.1", () => {
    expect(changesOf(scoringExamples()[3]!.assessment)).toEqual([
      { vendor: "A", isPossible: false },
      {
        vendor: "C",
        isPossible: true,
        steps: [{ criterion: "GAC-01", level: 2, grade: "B" }],
        worst: 22.1,
      },
      { vendor: "D", isPossible: false },
    ]);
  });

  test("what no document can prove asks for verification", () => {
    const asked = assessment(
      [gravest("PRV-01")],
      [vendor("A", { "PRV-01": 3 }), vendor("B", { "PRV-01": { rating: "IE" } })],
    );
    expect(changesOf(asked)).toEqual([
      { vendor: "B", isPossible: true, steps: [{ criterion: "PRV-01", level: 4, grade: "A" }], worst: 0 },
    ]);
  });

  test("only what is needed is named, at the lowest level that will do", () => {
    const asked = assessment(
      [criterion("PRV-01"), gravest("PRV-02"), criterion("PRV-03")],
      [vendor("A", { "PRV-01": 3, "PRV-02": 1, "PRV-03": 3 }), vendor("B", { "PRV-01": 3 })],
    );
    const [change] = changesOf(asked);
    // At level 2 the gravest harm is still Critical, as it is for A.
    expect(change).toMatchObject({ vendor: "B", steps: [{ criterion: "PRV-02", level: 3, grade: "B" }] });
  });

  test("nobody is named who is first already, alone or with others", () => {
    for (const { assessment: asked } of scoringExamples()) {
      const first = compare(asked).vendors.filter(({ rank }) => rank === 1);
      const named = changesOf(asked).map(({ vendor: id }) => id);
      expect(first.filter(({ id }) => named.includes(id))).toEqual([]);
    }
  });

  describe("any comparison", () => {
    const cases = Array.from({ length: 60 }, (_, index) => {
      const drawn = randomAssessment(index, { criteria: 14, vendors: 4 });
      return { ...drawn, criteria: drawn.criteria.map((one) => ({ ...one, redFlag: false })) };
    });
    const changes = cases.flatMap((asked) =>
      changesOf(asked).flatMap((change) => (change.isPossible ? [{ asked, ...change }] : [])),
    );

    test("there are enough changes to tell", () => {
      expect(changes.length).toBeGreaterThan(25);
    });

    test("with the evidence the vendor is first alone, at the figure named", () => {
      for (const { asked, vendor: id, steps, worst } of changes) {
        expect(proven(asked, id, steps)).toEqual({ isFirstAlone: true, worst });
      }
    });

    test("with one answer less, or one level lower, it is not", () => {
      for (const { asked, vendor: id, steps } of changes) {
        for (const step of steps) {
          const without = steps.filter((one) => one !== step);
          expect(proven(asked, id, without).isFirstAlone).toBe(false);
        }
      }
    });

    test("without evidence the keys are those of the comparison", () => {
      for (const asked of cases) {
        const comparison = compare(asked);
        const matrix = comparisonMatrix(asked, comparison);
        const gaps = matrix === undefined ? [] : vendorGaps(asked, comparison, matrix);
        const keys = gaps.map((ofVendor, place) => keysWith(matrix!, place, ofVendor, [], asked.settings));
        const present = comparison.vendors.flatMap((one) =>
          matrix === undefined ? [] : (presentKeys(one) ?? []),
        );
        expect(keys).toEqual(
          present.map(({ tier, severeCriticalItems, worst, best }) => ({
            tier,
            severe: severeCriticalItems,
            worst: Math.round(worst * 10),
            best: Math.round(best * 10),
          })),
        );
      }
    });
  });
});
