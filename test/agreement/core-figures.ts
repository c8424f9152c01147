import type { Assessment } from "../../src/core/assessment/model";
import { compare } from "../../src/core/scoring/compare";
import { BANDS } from "../../src/core/scoring/result";
import type {
  AnswerState,
  Band,
  ComparisonResult,
  CriterionResult,
  DomainResult,
  Outcome,
  RankingKey,
  VendorResult,
} from "../../src/core/scoring/result";
import type { CellValue } from "../../src/workbook/cells";
import type { Figures } from "./figures";
import { listed, shownByCore } from "./shown-by-core";

const STATES: Readonly<Record<AnswerState, string>> = {
  rated: "Rated",
  IE: "IE",
  NA: "NA",
  blank: "Blank",
  unreadable: "Unreadable",
  "not used": "Not used",
};
const KEYS: readonly RankingKey[] = ["tier", "severe critical items", "worst case", "best case"];
const OUTCOMES: readonly Outcome[] = [
  "no vendor to compare",
  "no acceptable vendor",
  "no common basis",
  "ranked",
];

/** What the core makes of an assessment, in the words and codes of the workbook. */
export function coreFigures(assessment: Assessment): Figures {
  const result = compare(assessment);
  const figures = new Map<string, CellValue>([
    ["outcome", 1 + OUTCOMES.indexOf(result.outcome)],
    [
      "order",
      listed(result)
        .map(({ id }) => id)
        .join(" "),
    ],
    ...shownByCore(result, assessment),
  ]);
  const add = (path: string, fields: Readonly<Record<string, CellValue | undefined>>): void => {
    for (const [name, value] of Object.entries(fields)) figures.set(`${path} ${name}`, value ?? "");
  };
  for (const vendor of result.vendors) {
    add(vendor.id, headline(vendor, result));
    for (const [id, domain] of vendor.domains) add(`${vendor.id} domain ${id}`, domainFields(domain));
    for (const [id, criterion] of vendor.criteria) add(`${vendor.id} ${id}`, criterionFields(criterion));
  }
  for (const [id, { severity, inherentIndex }] of result.vendors[0]?.criteria ?? []) {
    add(`criterion ${id}`, { severity, inherentIndex });
  }
  return figures;
}

function headline(
  vendor: VendorResult,
  { vendors }: ComparisonResult,
): Readonly<Record<string, CellValue | undefined>> {
  const { tier, rank } = vendor;
  return {
    worst: vendor.worst,
    best: vendor.best,
    inherent: vendor.inherent,
    mitigation: vendor.mitigation,
    completeness: vendor.completeness,
    commonWorst: vendor.commonBasis.worst,
    commonBest: vendor.commonBasis.best,
    tier,
    scorePlace: placeOf(vendor.scoreBand),
    band: vendor.band,
    severe: vendor.severeCritical.length,
    knockOuts: vendor.knockOuts.length,
    conditional: vendor.conditional.length,
    overridden: vendor.overridden.length,
    missing: vendor.missing.length,
    toReconcile: vendor.toReconcile.length,
    uneven: vendor.unevenNotApplicable.length,
    rank,
    decider: rank === undefined ? "" : deciderOf(vendor),
    nearest: rank === undefined ? "" : (vendor.nearest ?? "none"),
    tooCloseTo: vendors.flatMap(({ id, name }) => (vendor.tooCloseTo.includes(id) ? [name] : [])).join(", "),
  };
}

function deciderOf({ decidedBy }: VendorResult): number {
  return decidedBy === undefined ? 0 : 1 + KEYS.indexOf(decidedBy);
}

function domainFields({
  worst,
  best,
  inherent,
  band,
}: DomainResult): Readonly<Record<string, CellValue | undefined>> {
  return { worst, best, inherent, place: placeOf(band) };
}

function criterionFields(criterion: CriterionResult): Readonly<Record<string, CellValue | undefined>> {
  return {
    state: STATES[criterion.state],
    cap: criterion.cap,
    worstReading: criterion.worstReading,
    bestReading: criterion.bestReading,
    inherent: criterion.inherent,
    worst: criterion.worst,
    best: criterion.best,
    band: criterion.band,
    tier: criterion.tier,
    severe: Number(criterion.isSevereCritical),
    toReconcile: Number(criterion.mustReconcile),
  };
}

function placeOf(band: Band | undefined): number | undefined {
  return band === undefined ? undefined : 1 + BANDS.indexOf(band);
}
