import { defaultFirmnessSettings } from "../../../src/core/analysis/firmness";
import { firmness, firmnessJob } from "../../../src/core/analysis/firmness-job";
import { scoringExamples } from "../../scoring-examples";
import { assessment, criterion, vendor } from "../../small-assessment";

const { assessment: asked } = scoringExamples()[3]!;
const settings = { ...defaultFirmnessSettings, draws: 3000 };

describe("the whole analysis", () => {
  test("holds what is stored with it: seed, draws, concentration and method version", () => {
    expect(firmness(asked, settings)).toMatchObject({
      methodVersion: "1.0",
      settings: { seed: 1, draws: 3000, concentration: 50 },
    });
  });

  test("answers both questions, with and without drawn weights", () => {
    const asks = firmness(asked, settings)?.acceptability.map(
      ({ question, weights }) => `${question}, ${weights}`,
    );
    expect(asks).toEqual(["weights, around", "weights, any", "gaps, stated", "gaps, around", "gaps, any"]);
  });

  test("the same assessment, seed and draws give the same figures, in one go or in steps", () => {
    const job = firmnessJob(asked, settings)!;
    const progress: number[] = [];
    while ((progress.at(-1) ?? 0) < 1) progress.push(job.step());
    expect(progress.length).toBeGreaterThan(5);
    expect(progress).toEqual(progress.toSorted((one, other) => one - other));
    expect(job.result()).toEqual(firmness(asked, settings));
  });

  test("another seed gives other figures", () => {
    const other = firmness(asked, { ...settings, seed: 2 });
    expect(other?.acceptability).not.toEqual(firmness(asked, settings)?.acceptability);
    expect(other?.stability).toEqual(firmness(asked, settings)?.stability);
  });

  test("with fewer than two ranked vendors there is none", () => {
    const alone = assessment([criterion("PRV-01")], [vendor("A", { "PRV-01": 3 })]);
    expect(firmness(alone, settings)).toBeUndefined();
  });

  test.each([0, 1.5, -3, Number.NaN])("refuses %p draws", (draws) => {
    expect(() => firmness(asked, { ...settings, draws })).toThrow(RangeError);
  });
});
