import { contentText } from "../core/assessment/cell-text";
import { sameContent } from "../core/assessment/merge/same-content";
import type { Answer, Assessment, Criterion, Proposal, Vendor } from "../core/assessment/model";
import { isSameProposal } from "../core/proposals/same-proposal";
import type { CellGuard, CellWrite } from "./cells";
import {
  changeWrites,
  criterionWrites,
  domainWeightWrites,
  projectWrites,
  vendorWrites,
} from "./change-writes";
import type { WorkbookContent } from "./read-workbook";
import { proposalWrites } from "./write-proposals";
import { answerWrites } from "./write-answer";

/** A change of input cells alone, the formulas carry the rest. */
export interface CellChange {
  readonly writes: readonly CellWrite[];
  /** Vendors under a new name: their sheets carry it too. */
  readonly renamed: readonly { readonly before: Vendor; readonly after: Vendor }[];
}

/**
 * The cells that turn the workbook's assessment into the target; `undefined` when that takes more than input cells, or
 * a free line of the change log that is not there. Throws a `RangeError` for an id the workbook has no row for.
 */
export function cellChange(content: WorkbookContent, target: Assessment): CellChange | undefined {
  const base = content.assessment;
  if (!sameContent(withoutInputs(base), withoutInputs(target))) return undefined;
  const log = logWrites(content, target);
  const settled = settledWrites(content, target);
  if (log === undefined || settled === undefined) return undefined;
  const vendors = pairs(base.vendors, target.vendors);
  return {
    writes: [
      ...differing(projectWrites(base), projectWrites(target)),
      ...pairs(base.domains, target.domains).flatMap(([before, after]) =>
        differing(domainWeightWrites(content, before), domainWeightWrites(content, after), after.id),
      ),
      ...pairs(base.criteria, target.criteria).flatMap(([before, after]) =>
        differing(criterionWrites(content, before), criterionWrites(content, after), after.id),
      ),
      ...vendors.flatMap(([before, after]) => [
        ...differing(vendorWrites(content, before), vendorWrites(content, after), after.id),
        ...changedAnswers(content, before, after),
      ]),
      ...settled,
      ...log,
    ],
    renamed: vendors.flatMap(([before, after]) => (before.name === after.name ? [] : [{ before, after }])),
  };
}

/** What no input cell holds: who and what there is, in which order, in which words. */
function withoutInputs(assessment: Assessment): unknown {
  const { title, profiles, settings, archive, previousRound, catalogVersion, project } = assessment;
  return {
    fixed: [title, profiles, settings, previousRound, catalogVersion, project.confidentiality],
    archive,
    domains: assessment.domains.map((domain) => ({ ...domain, weight: 0 })),
    criteria: assessment.criteria.map(withoutNumbers),
    vendors: assessment.vendors.map(({ id }) => id),
  };
}

function withoutNumbers(criterion: Criterion): unknown {
  const open = { weight: 0, scale: 0, scope: 0, irremediability: 0, likelihood: 0, inUse: true };
  return { ...criterion, ...open, inUseReason: undefined, redFlagOff: undefined };
}

/** The log only grows. */
function logWrites(content: WorkbookContent, target: Assessment): readonly CellWrite[] | undefined {
  const before = content.assessment.changes ?? [];
  const after = target.changes ?? [];
  if (!sameContent(after.slice(0, before.length), before)) return undefined;
  const lines = after.slice(before.length).map((change, index) => changeWrites(content, change, index));
  return lines.includes(undefined) ? undefined : lines.flatMap((line) => line ?? []);
}

/** Proposals only go. */
function settledWrites(content: WorkbookContent, target: Assessment): readonly CellWrite[] | undefined {
  const before = content.assessment.proposals ?? [];
  const after = target.proposals ?? [];
  const isAmong = (all: readonly Proposal[], one: Proposal) =>
    all.some((other) => isSameProposal(one, other));
  const settled = before.filter((one) => !isAmong(after, one));
  if (settled.length + after.length !== before.length || !after.every((one) => isAmong(before, one))) {
    return undefined;
  }
  return proposalWrites(content, settled);
}

function changedAnswers(content: WorkbookContent, before: Vendor, after: Vendor): readonly CellWrite[] {
  const ids = new Set([...before.answers.keys(), ...after.answers.keys()]);
  return [...ids].flatMap((id) => {
    const old = before.answers.get(id) ?? {};
    const change = changedFields(old, after.answers.get(id) ?? {});
    return Object.keys(change).length === 0 ? [] : answerWrites(content, after.id, id, change, old);
  });
}

function changedFields(before: Answer, after: Answer): Partial<Answer> {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<keyof Answer>;
  const changed = [...fields].filter((field) => !sameContent(before[field], after[field]));
  return Object.fromEntries(changed.map((field) => [field, after[field]]));
}

/** Both lists hold the same ids in the same order. */
function pairs<Item extends { readonly id: string }>(
  before: readonly Item[],
  after: readonly Item[],
): readonly (readonly [Item, Item])[] {
  return before.flatMap((one, index) => {
    const other = after[index];
    return other === undefined ? [] : [[one, other] as const];
  });
}

/** The writes that change something; with an id, where its row still says what it said or says it already. */
function differing(
  before: readonly CellWrite[],
  after: readonly CellWrite[],
  id?: string,
): readonly CellWrite[] {
  return after.flatMap((write, index): readonly CellWrite[] => {
    const old = before[index]?.value;
    if (write.value === old) return [];
    return [id === undefined ? write : { ...write, guard: { id, isExpected: isOneOf(old, write.value) } }];
  });
}

function isOneOf(...values: readonly CellWrite["value"][]): CellGuard["isExpected"] {
  return (found) => values.some((value) => contentText(value ?? "") === contentText(found));
}
