import type { Assessment, Proposal, Vendor } from "../assessment/model";
import { countedRating } from "../scoring/counted-rating";
import { withoutNoise } from "../scoring/rounded-figure";
import { type CriterionId, MAX_RATING, rating, type Rating, type VendorId } from "../units";
import { indicatorsByCriterion } from "./index-criteria";
import type { IndexScore, IndexTable } from "./index-table";
import { FULL_SCORE } from "./read-score";

export interface IndexImport {
  readonly proposals: readonly Proposal[];
  /** Answers with a rating: they stay as they are, and nothing is proposed for them. */
  readonly alreadyRated: number;
}

/**
 * Proposes ratings from index scores: for each vendor matched with a name of the table and each criterion in use that
 * cites indicators of the index. Of several indicators the lowest counts (docs/decisions/0013-index-scores.md). An index
 * publishes what it read, so that the evidence is a document: grade B.
 */
export function indexProposals(
  assessment: Assessment,
  table: IndexTable,
  matches: ReadonlyMap<string, VendorId>,
  indexName: string,
): IndexImport {
  const inUse = new Set(assessment.criteria.filter((one) => one.inUse).map(({ id }) => id));
  const criteria = [...indicatorsByCriterion()].filter(([id]) => inUse.has(id));
  const known = new Set((assessment.proposals ?? []).map(keyOf));
  const proposals: Proposal[] = [];
  let alreadyRated = 0;
  for (const [name, vendor] of matchedVendors(assessment, matches)) {
    const scores = table.vendors.get(name) ?? [];
    for (const [criterion, indicators] of criteria) {
      const proposal = proposalOf(vendor, criterion, cited(scores, indicators), indexName);
      if (proposal === undefined || known.has(keyOf(proposal))) continue;
      if (countedRating(vendor.answers.get(criterion) ?? {}) === undefined) proposals.push(proposal);
      else alreadyRated += 1;
    }
  }
  return { proposals, alreadyRated };
}

/** The whole level that a score reaches: 25, 50, 75 and 100 are the first scores of levels 1 to 4. */
export function ratingOfScore(score: number): Rating {
  return rating(Math.floor(withoutNoise((score * MAX_RATING) / FULL_SCORE)));
}

function proposalOf(
  vendor: Vendor,
  criterion: CriterionId,
  scores: readonly IndexScore[],
  indexName: string,
): Proposal | undefined {
  if (scores.length === 0) return undefined;
  const lowest = Math.min(...scores.map(({ value }) => value));
  const found = scores.map(({ indicator, text }) => `${indicator} ${text}`).join(", ");
  const origin = `${indexName}, ${found}`;
  return { vendor: vendor.id, criterion, rating: ratingOfScore(lowest), evidence: "B", origin };
}

function cited(scores: readonly IndexScore[], indicators: readonly string[]): readonly IndexScore[] {
  return indicators.flatMap((code) => scores.find(({ indicator }) => indicator === code) ?? []);
}

function matchedVendors(
  { vendors }: Assessment,
  matches: ReadonlyMap<string, VendorId>,
): readonly (readonly [string, Vendor])[] {
  return [...matches].flatMap(([name, id]) => {
    const vendor = vendors.find((one) => one.id === id);
    return vendor === undefined ? [] : [[name, vendor] as const];
  });
}

function keyOf({ vendor, criterion, origin }: Proposal): string {
  return `${vendor} ${criterion} ${origin}`;
}
