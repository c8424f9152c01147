import type { Assessment } from "../../../src/core/assessment/model";
import { compare } from "../../../src/core/scoring/compare";
import { BANDS } from "../../../src/core/scoring/result";
import { randomAssessment } from "../../random-assessment";
import { secondOpinion } from "./second-implementation";
import type { Sums } from "./second-implementation";

const CASES = 250;
const KEYS = ["tier", "severe critical items", "worst case", "best case"] as const;

interface Opinion {
  readonly words: readonly string[];
  readonly figures: readonly (number | undefined)[];
}

function coreOpinion(assessment: Assessment): Opinion {
  const { outcome, vendors } = compare(assessment);
  return {
    words: vendors.map((vendor) =>
      words(
        outcome,
        vendor.rank,
        vendor.decidedBy,
        vendor.tier,
        vendor.band,
        vendor.tooCloseTo,
        vendor.isProvisional,
        vendor.toReconcile,
        vendor.severeCritical,
        [...vendor.criteria.values()].map(({ state, tier }) => `${state} ${tier}`),
      ),
    ),
    figures: vendors.flatMap((vendor) => [
      vendor.worst,
      vendor.best,
      vendor.inherent,
      vendor.commonBasis.worst,
      vendor.commonBasis.best,
      ...[...vendor.criteria.values()].flatMap(({ worst, best }) => [worst, best]),
    ]),
  };
}

function otherOpinion(assessment: Assessment): Opinion {
  const { outcome, vendors } = secondOpinion(assessment);
  const ids = assessment.criteria.map(({ id }) => id);
  return {
    words: vendors.map(({ rank, decider, tier, own, bandPlace, close, rows }) =>
      words(
        outcome,
        rank,
        decider === undefined ? undefined : KEYS[decider],
        own && tier,
        own && BANDS[bandPlace],
        close,
        rows.some(({ state }) => state === "blank" || state === "unreadable"),
        ids.filter((_, row) => rows[row]?.isUnsettled),
        ids.filter((_, row) => rows[row]?.isSevere),
        rows.map(({ state, tier: ofRow }) => `${state} ${ofRow}`),
      ),
    ),
    figures: vendors.flatMap(({ own, common, rows }) => [
      ...sums(own),
      ...sums(common).slice(0, 2),
      ...rows.flatMap(({ worst, best }) => [worst, best]),
    ]),
  };
}

/** As one text, which compares quickly. */
function words(...parts: readonly unknown[]): string {
  return JSON.stringify(parts);
}

function sums(figures: Sums | undefined): readonly (number | undefined)[] {
  return figures ?? [undefined, undefined, undefined];
}

function isEqual(one: number | undefined, other: number | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return Math.abs(one - other) < 1e-9;
}

test(`the core and a second implementation agree on ${CASES} random comparisons`, () => {
  let figures = 0;
  for (let index = 0; index < CASES; index += 1) {
    const assessment = randomAssessment(index, { unreadable: index % 2 === 0 });
    const [core, other] = [coreOpinion(assessment), otherOpinion(assessment)];
    expect({ index, words: core.words }).toEqual({ index, words: other.words });
    expect({ index, count: core.figures.length }).toEqual({ index, count: other.figures.length });
    const apart = core.figures.findIndex((figure, place) => !isEqual(figure, other.figures[place]));
    expect({ index, apart }).toEqual({ index, apart: -1 });
    figures += core.figures.length;
  }
  expect(figures).toBeGreaterThan(50_000);
});
