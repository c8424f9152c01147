import type { BuiltInCatalog } from "../assessment/built-in-catalog";
import type { Assessment, Criterion, Proposal } from "../assessment/model";
import { isUnreadable } from "../assessment/model";
import { SUCCESSORS } from "../catalog/successors";
import { countedRating } from "../scoring/counted-rating";
import type { CriterionId } from "../units";
import { archiveOf } from "./archive";
import type { CatalogDifferences } from "./catalog-differences";
import { catalogDifferences } from "./catalog-differences";
import { byId, known } from "./change-profiles";
import { CRITERION_NUMBERS } from "./criterion-changes";
import type { Changed } from "./preview";
import { changed } from "./preview";
import { withCriteria } from "./with-criteria";

/** Why a rating is proposed anew, in the reader's words. */
export interface Origins {
  readonly reworded: (criterion: CriterionId) => string;
  readonly split: (from: CriterionId) => string;
}

/**
 * The criteria as the built-in catalog has them now. The buyer's own criteria, weights, severities and switches stay.
 * A rating of a reworded criterion stays too and is proposed again, to be looked at; a rating of a split criterion goes
 * to the archive and is proposed for each of its parts.
 */
export function moveToCatalog(
  assessment: Assessment,
  catalog: BuiltInCatalog,
  origins: Origins,
  successors: Readonly<Record<string, readonly string[]>> = SUCCESSORS,
): Changed & { readonly differences: CatalogDifferences } {
  const differences = catalogDifferences(assessment, catalog, successors);
  const wanted = catalog.criteriaOf(known(assessment.profiles, catalog));
  const current = byId(assessment.criteria);
  const archived = byId(archiveOf(assessment).criteria);
  const fresh = wanted.map((one) => {
    const criterion = current.get(one.id);
    return criterion === undefined ? (archived.get(one.id) ?? one) : updated(criterion, one);
  });
  const leaving = new Set([...differences.retired, ...differences.split.map(({ from }) => from)]);
  const asked = byId(wanted);
  const own = assessment.criteria.filter(({ id }) => !asked.has(id) && !leaving.has(id));
  const proposals = proposalsFor(assessment, differences, origins);
  const all = [...(assessment.proposals ?? []), ...proposals];
  const moved = withCriteria(
    { ...assessment, catalogVersion: undefined, proposals: all.length === 0 ? undefined : all },
    [...fresh, ...own],
    catalog.domains,
  );
  const toLookAt = proposals.map(({ vendor, criterion }) => ({ vendor, criterion }));
  return { ...changed(assessment, moved, toLookAt), differences };
}

/** Words and red flag of the catalog, everything a person typed as it was. */
function updated(criterion: Criterion, fresh: Criterion): Criterion {
  const { inUse, inUseReason, redFlagOff } = criterion;
  const numbers = Object.fromEntries(CRITERION_NUMBERS.map((field) => [field, criterion[field]]));
  return { ...fresh, inUse, inUseReason, redFlagOff, ...numbers };
}

function proposalsFor(
  { vendors }: Assessment,
  { reworded, split }: CatalogDifferences,
  origins: Origins,
): readonly Proposal[] {
  const moves = [
    ...reworded.map((id) => ({ from: id, into: [id], origin: origins.reworded(id) })),
    ...split.map(({ from, into }) => ({ from, into, origin: origins.split(from) })),
  ];
  return vendors.flatMap(({ id: vendor, answers }) =>
    moves.flatMap(({ from, into, origin }) => {
      const answer = answers.get(from);
      const rating = answer === undefined ? undefined : countedRating(answer);
      if (answer === undefined || rating === undefined || isUnreadable(rating)) return [];
      return into.map((criterion): Proposal => ({
        vendor,
        criterion,
        rating,
        evidence: answer.evidence,
        origin,
      }));
    }),
  );
}
