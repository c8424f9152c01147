import * as fc from "fast-check";
import type { Assessment, Vendor } from "../../../src/core/assessment/model";
import { compare } from "../../../src/core/scoring/compare";
import type { ComparisonResult, VendorResult } from "../../../src/core/scoring/result";
import { rating } from "../../../src/core/units";
import {
  MOST_CRITERIA,
  MOST_VENDORS,
  answerAt,
  answerThatApplies,
  answersOf,
  anyAssessment,
  vendorOf,
} from "./arbitrary-assessment";

const RUNS = { numRuns: 120, seed: 20_261_112 };

/** What a law breaks in one case; empty when it holds. */
type Breaches = readonly string[];

/** The smallest case found that breaks the law, with how; `undefined` when none does. */
function breach<Case extends [unknown, ...unknown[]]>(property: fc.IProperty<Case>): unknown {
  const details = fc.check(property, RUNS);
  return details.failed
    ? JSON.stringify({ ...details, failures: [], runConfiguration: undefined })
    : undefined;
}

function holds(breaches: Breaches): boolean {
  if (breaches.length === 0) return true;
  throw new Error(breaches.slice(0, 5).join("; "));
}

describe("the laws of scoring", () => {
  test("are tried on comparisons up to full size", () => {
    const sizes = fc
      .sample(anyAssessment, RUNS)
      .map(({ criteria, vendors }) => [criteria.length, vendors.length]);
    expect(Math.max(...sizes.map(([criteria = 0]) => criteria))).toBeGreaterThan(MOST_CRITERIA - 5);
    expect(Math.max(...sizes.map(([, vendors = 0]) => vendors))).toBe(MOST_VENDORS);
  });

  test("the best case is never above the worst, nor the worst above the inherent risk", () => {
    const law = fc.property(anyAssessment, (assessment) =>
      holds(compare(assessment).vendors.flatMap(disorders)),
    );
    expect(breach(law)).toBeUndefined();
  });

  test("a better rating never raises a risk, a tier, a rank or the severe items of its vendor", () => {
    const law = fc.property(
      anyAssessment,
      fc.nat(7),
      fc.nat(73),
      fc.nat(100),
      (assessment, who, what, percent) => {
        const chosen = assessment.vendors[who % assessment.vendors.length];
        const better = chosen && withBetterRating(chosen, what, percent / 100);
        fc.pre(chosen !== undefined && better !== undefined);
        const before = resultOf(compare(assessment), chosen);
        return holds(rises(before, resultOf(compare(replaced(assessment, better)), chosen)));
      },
    );
    expect(breach(law)).toBeUndefined();
  });

  test("an answer where there was none never raises the worst case nor lowers the best", () => {
    const law = fc.property(anyAssessment, fc.nat(73), answerThatApplies, (assessment, what, answer) => {
      const asked = assessment.criteria[what % assessment.criteria.length];
      const [vendor] = assessment.vendors;
      fc.pre(asked !== undefined && vendor !== undefined);
      const answered = (place: number | undefined): VendorResult => {
        const given = place === undefined ? {} : answerAt(place);
        const answers = new Map([...vendor.answers, [asked.id, given]]);
        return resultOf(compare(replaced(assessment, { ...vendor, answers })), vendor);
      };
      const [blank, filled] = [answered(undefined), answered(answer)];
      return holds([...above("worst", filled.worst, blank.worst), ...above("best", blank.best, filled.best)]);
    });
    expect(breach(law)).toBeUndefined();
  });

  test("scaling all criterion weights, or all domain weights, changes nothing", () => {
    const factor = fc.constantFrom(0.1, 0.5, 3, 7, 33);
    const law = fc.property(anyAssessment, factor, factor, (assessment, ofCriteria, ofDomains) => {
      const scaled: Assessment = {
        ...assessment,
        criteria: assessment.criteria.map((item) => ({ ...item, weight: Number(item.weight) * ofCriteria })),
        domains: assessment.domains.map((item) => ({ ...item, weight: Number(item.weight) * ofDomains })),
      };
      return holds(differences(compare(assessment), compare(scaled)));
    });
    expect(breach(law)).toBeUndefined();
  });

  test("the order of vendors, domains and criteria is irrelevant", () => {
    const law = fc.property(anyAssessment, fc.nat(73), (assessment, turn) => {
      const turned: Assessment = {
        ...assessment,
        vendors: rotated(assessment.vendors, turn).toReversed(),
        domains: rotated(assessment.domains, turn),
        criteria: rotated(assessment.criteria, turn).toReversed(),
      };
      return holds(differences(compare(assessment), compare(turned)));
    });
    expect(breach(law)).toBeUndefined();
  });

  test("an added vendor without N/A never reorders the others, nor changes their figures", () => {
    const law = fc.property(anyAssessment, answersOf(answerThatApplies), (assessment, answers) => {
      const added = vendorOf(answers, MOST_VENDORS, assessment.criteria);
      const before = compare(assessment).vendors;
      const after = compare({ ...assessment, vendors: [added, ...assessment.vendors] }).vendors.slice(1);
      const changed = after.filter((vendor, index) =>
        figuresOf(vendor).some(([, figure], place) => figure !== figureAt(before[index], place)),
      );
      const isSameOrder = String(orderOf(before)) === String(orderOf(after));
      return holds([
        ...changed.map(({ id }) => `${id} changes`),
        ...(isSameOrder ? [] : ["the order changes"]),
      ]);
    });
    expect(breach(law)).toBeUndefined();
  });
});

type NamedFigure = readonly [name: string, figure: number | undefined];

/** Every figure of a vendor, domains in the order of their ids. */
function figuresOf(vendor: VendorResult): readonly NamedFigure[] {
  const domains = [...vendor.domains].toSorted(([one], [other]) => one.localeCompare(other));
  return [
    ["worst", vendor.worst],
    ["best", vendor.best],
    ["inherent", vendor.inherent],
    ["common worst", vendor.commonBasis.worst],
    ["common best", vendor.commonBasis.best],
    ...domains.flatMap(([id, { worst, best, inherent }]): readonly NamedFigure[] => [
      [`${id} worst`, worst],
      [`${id} best`, best],
      [`${id} inherent`, inherent],
    ]),
  ];
}

function figureAt(vendor: VendorResult | undefined, place: number): number | undefined {
  return vendor && figuresOf(vendor)[place]?.[1];
}

function disorders(vendor: VendorResult): Breaches {
  const parts = [vendor, ...vendor.domains.values(), ...vendor.criteria.values()];
  return [
    ...parts.flatMap(({ worst, best, inherent }) => [
      ...above("best", best, worst),
      ...above("worst", worst, inherent),
    ]),
    ...parts.flatMap(({ best = 0, inherent = 0 }) =>
      best >= 0 && inherent <= 100 + 1e-9 ? [] : ["out of 0 to 100"],
    ),
    ...above("common best", vendor.commonBasis.best, vendor.commonBasis.worst),
  ];
}

function rises(before: VendorResult, after: VendorResult): Breaches {
  return [
    ...figuresOf(after).flatMap(([name, figure], place) => above(name, figure, figureAt(before, place))),
    ...above("mitigation", before.mitigation, after.mitigation),
    ...above("tier", after.tier, before.tier),
    ...above("rank", after.rank, before.rank),
    ...above("severe items", after.severeCritical.length, before.severeCritical.length),
  ];
}

function differences(one: ComparisonResult, other: ComparisonResult): Breaches {
  return [
    ...one.vendors.flatMap((vendor) => {
      const twin = resultOf(other, vendor);
      const figures = figuresOf(vendor).flatMap(([name, figure], place) =>
        apart(name, figure, figureAt(twin, place)),
      );
      return words(twin) === words(vendor)
        ? figures
        : [...figures, `${words(vendor)} becomes ${words(twin)}`];
    }),
    ...(one.outcome === other.outcome ? [] : ["the outcome changes"]),
    ...(String(one.commonBasis.toSorted()) === String(other.commonBasis.toSorted())
      ? []
      : ["the basis changes"]),
  ];
}

function words({ rank, decidedBy, tier, band, tooCloseTo, completeness }: VendorResult): string {
  return JSON.stringify([rank, decidedBy, tier, band, tooCloseTo.toSorted(), completeness]);
}

/** No figure must stay no figure. */
function above(name: string, figure: number | undefined, limit: number | undefined): Breaches {
  if (figure === undefined && limit === undefined) return [];
  return figure !== undefined && limit !== undefined && figure <= limit
    ? []
    : [`${name}: ${figure} above ${limit}`];
}

function apart(name: string, one: number | undefined, other: number | undefined): Breaches {
  if (one === undefined && other === undefined) return [];
  const isClose = one !== undefined && other !== undefined && Math.abs(one - other) < 1e-9;
  return isClose ? [] : [`${name}: ${one} becomes ${other}`];
}

function resultOf(result: ComparisonResult, { id }: Pick<Vendor, "id">): VendorResult {
  const found = result.vendors.find((vendor) => vendor.id === id);
  if (found === undefined) throw new Error(`Vendor ${id} is lost.`);
  return found;
}

function withBetterRating(vendor: Vendor, what: number, share: number): Vendor | undefined {
  const ratedOnes = [...vendor.answers].filter(([, answer]) => typeof answer.rating === "number");
  const [id, answer] = ratedOnes[what % Math.max(1, ratedOnes.length)] ?? [];
  if (id === undefined || typeof answer?.rating !== "number") return undefined;
  const better = rating(Math.min(4, answer.rating + share * (4 - answer.rating)));
  return { ...vendor, answers: new Map([...vendor.answers, [id, { ...answer, rating: better }]]) };
}

function replaced(assessment: Assessment, vendor: Vendor): Assessment {
  return {
    ...assessment,
    vendors: assessment.vendors.map((other) => (other.id === vendor.id ? vendor : other)),
  };
}

function rotated<Item>(items: readonly Item[], turn: number): readonly Item[] {
  const start = turn % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}

/** For each pair of vendors, which one is ahead. */
function orderOf(vendors: readonly VendorResult[]): readonly number[] {
  return vendors.flatMap((one) => vendors.map((other) => Math.sign((one.rank ?? 0) - (other.rank ?? 0))));
}
