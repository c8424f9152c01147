import type { Fault } from "../assessment/faults/fault";
import { repeatedFaults } from "../assessment/faults/repeated";
import { criterionIdRule, domainIdRule } from "../assessment/faults/spreadsheet-id";
import { textRule } from "../assessment/faults/text-rule";
import type { Assessment, Criterion, Domain } from "../assessment/model";
import type { CriterionNumbers } from "./criterion-changes";
import { domainWeightFaults, numberFaults } from "./criterion-changes";
import type { Changed } from "./preview";
import { changed } from "./preview";
import { refuseFaults } from "./refuse";
import { inDomainOrder } from "./with-criteria";

export type OwnCriterion = Criterion & CriterionNumbers;
export type OwnDomain = Domain & { readonly weight: number };

/** An own criterion stands last in its domain. Refuses an id that is taken, was taken, or reads as something else. */
export function addCriterion(assessment: Assessment, criterion: OwnCriterion): Changed {
  refuseFaults(criterionFaults(assessment, criterion));
  const criteria = inDomainOrder([...assessment.criteria, criterion], assessment.domains);
  return changed(assessment, { ...assessment, criteria });
}

/** Refuses an id that is taken, was taken, or reads as something else. */
export function addDomain(assessment: Assessment, domain: OwnDomain): Changed {
  refuseFaults(ownDomainFaults(assessment, domain));
  return changed(assessment, { ...assessment, domains: [...assessment.domains, domain] });
}

export function criterionFaults(
  { criteria, domains, archive }: Assessment,
  criterion: Omit<OwnCriterion, "id" | "domain"> & { readonly id: string; readonly domain: string },
): readonly Fault[] {
  const isKnown = domains.some(({ id }) => id === criterion.domain);
  return [
    ...idFaults(criterion.id, criterionIdRule, [...criteria, ...(archive?.criteria ?? [])]),
    ...titleFaults(criterion.title),
    ...(isKnown ? [] : [{ path: "domain", rule: "must be a domain of this assessment" }]),
    ...numberFaults(criterion),
  ];
}

export function ownDomainFaults(
  { domains, archive }: Assessment,
  { id, title, weight }: Omit<OwnDomain, "id"> & { readonly id: string },
): readonly Fault[] {
  return [
    ...idFaults(id, domainIdRule, [...domains, ...(archive?.domains ?? [])]),
    ...titleFaults(title),
    ...domainWeightFaults(weight),
  ];
}

function idFaults(
  id: string,
  ruleOf: (id: string) => string | undefined,
  others: readonly { readonly id: string }[],
): readonly Fault[] {
  const rule = ruleOf(id);
  if (rule !== undefined) return [{ path: "id", rule }];
  const placed = others.map((other) => ({ path: other.id, text: other.id }));
  return repeatedFaults([...placed, { path: "id", text: id }]).filter(({ path }) => path === "id");
}

function titleFaults(title: string): readonly Fault[] {
  const rule = title.trim() === "" ? "must not be empty" : textRule(title, "title", false);
  return rule === undefined ? [] : [{ path: "title", rule }];
}
