import type { Assessment } from "../../src/core/assessment/model";
import { roundedFigure } from "../../src/core/scoring/rounded-figure";
import type { ComparisonResult, RankingKey, VendorResult } from "../../src/core/scoring/result";
import type { CellValue } from "../../src/workbook/cells";
import { workbookTexts } from "../../src/workbook/texts/en";
import type { Figures } from "./figures";

const { words, comparison } = workbookTexts;
const TIERS = [words.tiers.clear, words.tiers.conditional, words.tiers.excluded];
const KEYS: Readonly<Record<RankingKey, string>> = {
  tier: words.deciders.tier,
  "severe critical items": words.deciders.severe,
  "worst case": words.deciders.worst,
  "best case": words.deciders.best,
};

/** What the Comparison has to show, place by place of its list, in the words of the workbook. */
export function shownByCore(result: ComparisonResult, { domains }: Assessment): Figures {
  const shown = new Map<string, CellValue>();
  listed(result).forEach((vendor, place) => {
    for (const [field, value] of Object.entries(fieldsOf(vendor)))
      shown.set(`place ${place + 1} ${field}`, value);
    for (const { id } of domains) shown.set(`place ${place + 1} domain ${id}`, domainCell(vendor, id));
    shown.set(`${vendor.id} placing`, placing(vendor, result));
  });
  return shown;
}

/** Ranked vendors by rank, then the others, each in the order of the assessment. */
export function listed({ vendors }: ComparisonResult): readonly VendorResult[] {
  return vendors.toSorted(
    (one, other) => (one.rank ?? vendors.length + 1) - (other.rank ?? vendors.length + 1),
  );
}

function fieldsOf(vendor: VendorResult): Readonly<Record<string, CellValue>> {
  const { worst, best, tier } = vendor;
  const hasFigure = worst !== undefined && best !== undefined;
  return {
    rank: vendor.rank ?? comparison.ranking.noRank,
    letter: vendor.id,
    vendor: vendor.name,
    tier: (tier === undefined ? undefined : TIERS[tier]) ?? comparison.ranking.noRank,
    band: vendor.band ?? words.noCriteria,
    interval: hasFigure ? `${decimal(worst)} (${decimal(best)}–${decimal(worst)})` : "",
    mitigation: vendor.mitigation ?? "",
    answered: vendor.completeness ?? "",
    severe: vendor.severeCritical.length,
    certain: best ?? "",
    open: hasFigure ? worst - best : "",
    worst: worst ?? "",
  };
}

function domainCell(vendor: VendorResult, id: Assessment["domains"][number]["id"]): string {
  const domain = vendor.domains.get(id);
  if (domain?.worst === undefined) return words.noCriteria;
  return `${decimal(domain.worst)} ${domain.band}`;
}

/** "Behind Cedar Rooms by residual risk, 29.4 to 22.3." */
function placing(vendor: VendorResult, { vendors }: ComparisonResult): string {
  const nearest = vendors.find(({ id }) => id === vendor.nearest);
  if (vendor.decidedBy === undefined || nearest === undefined) return "";
  const { sentences } = comparison;
  const own = keyFigure(vendor, vendor.decidedBy);
  const other = keyFigure(nearest, vendor.decidedBy);
  const figures =
    vendor.decidedBy === "tier" ? "" : sentences.figures.replace("{own}", own).replace("{other}", other);
  const by = KEYS[vendor.decidedBy] + figures;
  if (vendor.rank === 1) return sentences.firstBy.replace("{by}", by);
  return sentences.behind.replace("{vendor}", nearest.name).replace("{by}", by);
}

function keyFigure(vendor: VendorResult, key: RankingKey): string {
  if (key === "severe critical items") return String(vendor.severeCritical.length);
  return decimal((key === "worst case" ? vendor.commonBasis.worst : vendor.commonBasis.best) ?? Number.NaN);
}

function decimal(figure: number): string {
  return roundedFigure(figure).toFixed(1);
}
