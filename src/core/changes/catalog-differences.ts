import type { BuiltInCatalog } from "../assessment/built-in-catalog";
import type { Assessment, Criterion } from "../assessment/model";
import { SUCCESSORS } from "../catalog/successors";
import type { CriterionId } from "../units";
import { byId, known } from "./change-profiles";
import { CRITERION_NUMBERS } from "./criterion-changes";

export interface CatalogDifferences {
  readonly added: readonly CriterionId[];
  /** Question, title or levels read differently, so that a rating may mean something else. */
  readonly reworded: readonly CriterionId[];
  readonly split: readonly { readonly from: CriterionId; readonly into: readonly CriterionId[] }[];
  readonly retired: readonly CriterionId[];
  /** Criteria whose weight or severities differ from the catalog's; those of the workbook stay. */
  readonly ownNumbers: readonly CriterionId[];
}

/** What the catalog asks for these technologies beside what the workbook asks, by id. */
export function catalogDifferences(
  assessment: Assessment,
  catalog: BuiltInCatalog,
  successors: Readonly<Record<string, readonly string[]>> = SUCCESSORS,
): CatalogDifferences {
  const wanted = catalog.criteriaOf(known(assessment.profiles, catalog));
  const fresh = byId(wanted);
  const current = byId(assessment.criteria);
  const gone = assessment.criteria.filter(({ id }) => Object.hasOwn(successors, id) && !fresh.has(id));
  const parts = gone.map(({ id }) => ({
    from: id,
    into: wanted.filter((one) => successors[id]?.includes(one.id)).map((one) => one.id),
  }));
  const split = parts.filter(({ into }) => into.length > 0);
  const placed = new Set(split.flatMap(({ into }) => into));
  const both = assessment.criteria.flatMap((one) => {
    const other = fresh.get(one.id);
    return other === undefined ? [] : [{ one, other }];
  });
  return {
    added: wanted.filter(({ id }) => !current.has(id) && !placed.has(id)).map(({ id }) => id),
    reworded: both.filter(({ one, other }) => isReworded(one, other)).map(({ one }) => one.id),
    split,
    retired: parts.filter(({ into }) => into.length === 0).map(({ from }) => from),
    ownNumbers: both
      .filter(({ one, other }) => CRITERION_NUMBERS.some((field) => one[field] !== other[field]))
      .map(({ one }) => one.id),
  };
}

function isReworded(one: Criterion, other: Criterion): boolean {
  const words = ({ title, question = "", levels }: Criterion): string =>
    JSON.stringify([title, question, levels ?? []]);
  return words(one) !== words(other);
}
