import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { defaultSettings } from "../../../src/core/assessment/default-settings";

describe("default settings", () => {
  test("put the bands at 15, 30 and 50, severity before likelihood", () => {
    expect(defaultSettings.bands).toEqual({ moderate: 15, high: 30, critical: 50 });
    expect(defaultSettings.index).toBe("severity-first");
  });

  test("cap ratings as the catalog's evidence scale does", () => {
    const draft: unknown = JSON.parse(
      readFileSync(resolve(process.cwd(), "../shared/catalog-draft.json"), "utf8"),
    );

    expect(draft).toMatchObject({
      scales: {
        evidenceGrade: {
          A: { ratingCap: defaultSettings.caps.A },
          B: { ratingCap: defaultSettings.caps.B },
          C: { ratingCap: defaultSettings.caps.C },
        },
      },
    });
  });

  test("knock out below 0.5, hold as conditional below 1.5, call below 2.0 too close, reconcile from 2", () => {
    expect(defaultSettings.thresholds).toEqual({
      knockOutBelow: 0.5,
      conditionalBelow: 1.5,
      tooClose: 2,
      reconcileAt: 2,
    });
  });
});
