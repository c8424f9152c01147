import type { CriterionId, VendorId } from "../../units";
import type { Answer, Archive, Assessment, Criterion, Domain, Proposal, Vendor } from "../model";
import type { MergeConflict } from "./merged-value";
import { mergedValue } from "./merged-value";
import { sameContent } from "./same-content";

export interface MergedAssessment {
  readonly assessment: Assessment;
  readonly conflicts: readonly MergeConflict[];
}

/**
 * What the assessment is when `base` was changed to `ours` here while somebody typed `theirs` into the workbook.
 * Everything is joined by id. Where a vendor, criterion or domain stands is decided by ours: what was typed about one
 * that ours moved to the archive goes there too. The change log keeps the lines of both.
 */
export function mergedAssessment(base: Assessment, theirs: Assessment, ours: Assessment): MergedAssessment {
  const conflicts: MergeConflict[] = [];
  const note = (conflict: MergeConflict) => void conflicts.push(conflict);
  const pool = mergedValue(poolOf(base), poolOf(theirs), poolOf(ours), note);
  const merged: Assessment = {
    ...pool.rest,
    ...placed(pool, theirs, ours),
    ...presentOnly({
      changes: joined(ours.changes, added(base.changes, theirs.changes)),
      proposals: joined(proposalsLeft(base, theirs, ours), added(base.proposals, theirs.proposals)),
    }),
  };
  return { assessment: merged, conflicts };
}

/** Everything by id, wherever it stands. */
interface Pool {
  readonly rest: Omit<Assessment, "vendors" | "criteria" | "domains" | "archive" | "changes" | "proposals">;
  readonly vendors: readonly Vendor[];
  readonly criteria: readonly Criterion[];
  readonly domains: readonly Domain[];
}

function poolOf(assessment: Assessment): Pool {
  const { vendors, criteria, domains, archive, changes: _, proposals: __, ...rest } = assessment;
  const withArchived = (vendor: Vendor): Vendor => ({
    ...vendor,
    answers: new Map([...(archive?.answers.get(vendor.id) ?? []), ...vendor.answers]),
  });
  return {
    rest,
    vendors: [...vendors, ...(archive?.vendors ?? [])].map(withArchived),
    criteria: [...criteria, ...(archive?.criteria ?? [])],
    domains: [...domains, ...(archive?.domains ?? [])],
  };
}

type Placed = Pick<Assessment, "vendors" | "criteria" | "domains" | "archive">;

function placed({ vendors, criteria, domains }: Pool, theirs: Assessment, ours: Assessment): Placed {
  const leftVendors = leavers(theirs.archive?.vendors, ours.vendors, ours.archive?.vendors);
  const leftCriteria = leavers(theirs.archive?.criteria, ours.criteria, ours.archive?.criteria);
  const leftDomains = leavers(theirs.archive?.domains, ours.domains, ours.archive?.domains);
  const present = new Set(criteria.filter(({ id }) => !leftCriteria.has(id)).map(({ id }) => id));
  const staying = vendors.filter(({ id }) => !leftVendors.has(id));
  const archive: Archive = {
    vendors: vendors.filter(({ id }) => leftVendors.has(id)),
    answers: new Map(staying.flatMap((vendor) => archivedAnswers(vendor, present))),
    criteria: criteria.filter(({ id }) => leftCriteria.has(id)),
    domains: domains.filter(({ id }) => leftDomains.has(id)),
  };
  const isEmpty =
    archive.answers.size + archive.vendors.length + archive.criteria.length + archive.domains.length === 0;
  return {
    vendors: staying.map((vendor) => ({ ...vendor, answers: only(vendor.answers, (id) => present.has(id)) })),
    criteria: criteria.filter(({ id }) => present.has(id)),
    domains: domains.filter(({ id }) => !leftDomains.has(id)),
    ...(!isEmpty && { archive }),
  };
}

/** In the archive by our word; by theirs where we do not know it. */
function leavers(
  theirs: readonly { readonly id: string }[] = [],
  staying: readonly { readonly id: string }[] = [],
  left: readonly { readonly id: string }[] = [],
): ReadonlySet<string> {
  const kept = new Set(staying.map(({ id }) => id));
  return new Set([...left, ...theirs].map(({ id }) => id).filter((id) => !kept.has(id)));
}

function archivedAnswers(
  { id, answers }: Vendor,
  present: ReadonlySet<CriterionId>,
): readonly (readonly [VendorId, ReadonlyMap<CriterionId, Answer>])[] {
  const left = only(answers, (criterion) => !present.has(criterion));
  return left.size === 0 ? [] : [[id, left]];
}

function only<Key, Value>(
  map: ReadonlyMap<Key, Value>,
  isWanted: (key: Key) => boolean,
): ReadonlyMap<Key, Value> {
  return new Map([...map].filter(([key]) => isWanted(key)));
}

/** What is in the later list and not in the earlier one. */
function added<Item>(earlier: readonly Item[] = [], later: readonly Item[] = []): readonly Item[] {
  return later.filter((item) => !earlier.some((other) => sameContent(item, other)));
}

function joined<Item>(ours: readonly Item[] | undefined, more: readonly Item[]): readonly Item[] | undefined {
  const all = [...(ours ?? []), ...added(ours, more)];
  return all.length === 0 ? undefined : all;
}

/** Ours, without those that were settled in the workbook meanwhile. */
function proposalsLeft(
  base: Assessment,
  theirs: Assessment,
  ours: Assessment,
): readonly Proposal[] | undefined {
  const settled = added(theirs.proposals, base.proposals);
  return added(settled, ours.proposals);
}

function presentOnly<Fields extends object>(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;
}
