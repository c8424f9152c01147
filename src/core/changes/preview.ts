import type { Assessment } from "../assessment/model";
import type { CriterionId, DomainId, VendorId } from "../units";

export interface VendorLabel {
  readonly id: VendorId;
  readonly name: string;
}

export interface CriterionLabel {
  readonly id: CriterionId;
  readonly title: string;
}

export interface AnswerPlace {
  readonly vendor: VendorId;
  readonly criterion: CriterionId;
}

/** What a change will do, said before it is done. Every vendor has a sheet, every criterion a row on each. */
export interface Preview {
  readonly vendorsAdded: readonly VendorLabel[];
  readonly vendorsRemoved: readonly VendorLabel[];
  readonly criteriaAdded: readonly CriterionLabel[];
  readonly criteriaRemoved: readonly CriterionLabel[];
  readonly domainsAdded: readonly DomainId[];
  readonly domainsRemoved: readonly DomainId[];
  readonly answersKept: number;
  readonly answersArchived: number;
  readonly answersRestored: number;
  /** Ratings somebody has to look at again. */
  readonly toLookAt: readonly AnswerPlace[];
}

export interface Changed {
  readonly assessment: Assessment;
  readonly preview: Preview;
}

/** The assessment after a change, and what became of the one before. */
export function changed(
  before: Assessment,
  assessment: Assessment,
  toLookAt: readonly AnswerPlace[] = [],
): Changed {
  const answers = { before: answersIn(before), after: answersIn(assessment) };
  const kept = [...answers.before].filter((key) => answers.after.has(key)).length;
  return {
    assessment,
    preview: {
      vendorsAdded: added(before.vendors, assessment.vendors).map(label),
      vendorsRemoved: added(assessment.vendors, before.vendors).map(label),
      criteriaAdded: added(before.criteria, assessment.criteria).map(titled),
      criteriaRemoved: added(assessment.criteria, before.criteria).map(titled),
      domainsAdded: added(before.domains, assessment.domains).map(({ id }) => id),
      domainsRemoved: added(assessment.domains, before.domains).map(({ id }) => id),
      answersKept: kept,
      answersArchived: answers.before.size - kept,
      answersRestored: answers.after.size - kept,
      toLookAt,
    },
  };
}

function added<Item extends { readonly id: string }>(
  before: readonly Item[],
  after: readonly Item[],
): readonly Item[] {
  const ids = new Set(before.map(({ id }) => id));
  return after.filter(({ id }) => !ids.has(id));
}

function label({ id, name }: VendorLabel): VendorLabel {
  return { id, name };
}

function titled({ id, title }: CriterionLabel): CriterionLabel {
  return { id, title };
}

function answersIn({ vendors }: Assessment): ReadonlySet<string> {
  return new Set(vendors.flatMap(({ id, answers }) => [...answers.keys()].map((one) => `${id} ${one}`)));
}
