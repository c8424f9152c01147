import { isFilled } from "../assessment/cell-text";
import type { Fault } from "../assessment/faults/fault";
import type { Assessment, Criterion, Domain } from "../assessment/model";
import type { CriterionId, DomainId } from "../units";
import type { Changed } from "./preview";
import { changed } from "./preview";
import { found, refuseFaults } from "./refuse";

/** Weight, severity parts and likelihood: what a buyer may set about a criterion. */
export const CRITERION_NUMBERS = ["weight", "scale", "scope", "irremediability", "likelihood"] as const;
export type CriterionNumber = (typeof CRITERION_NUMBERS)[number];
export type CriterionNumbers = Readonly<Record<CriterionNumber, number>>;

const RANGES: Readonly<Record<CriterionNumber, readonly [number, number]>> = {
  weight: [0, 100],
  scale: [1, 4],
  scope: [1, 4],
  irremediability: [1, 4],
  likelihood: [1, 4],
};

/** The criterion stays on every sheet with its answers, it is only no longer asked and counted. */
export function takeOut(assessment: Assessment, id: CriterionId, reason: string): Changed {
  if (!isFilled(reason)) refuseFaults([{ path: "reason", rule: "must not be empty" }]);
  return changed(assessment, withCriterion(assessment, id, { inUse: false, inUseReason: reason }));
}

export function bringBack(assessment: Assessment, id: CriterionId): Changed {
  return changed(assessment, withCriterion(assessment, id, { inUse: true, inUseReason: undefined }));
}

export function changeNumbers(
  assessment: Assessment,
  id: CriterionId,
  numbers: Partial<CriterionNumbers>,
): Changed {
  refuseFaults(numberFaults(numbers));
  return changed(assessment, withCriterion(assessment, id, numbers));
}

export function changeDomainWeight(assessment: Assessment, id: DomainId, weight: number): Changed {
  found(assessment.domains, id);
  refuseFaults(domainWeightFaults(weight));
  const domains = assessment.domains.map((one): Domain => (one.id === id ? { ...one, weight } : one));
  return changed(assessment, { ...assessment, domains });
}

export function numberFaults(numbers: Partial<CriterionNumbers>): readonly Fault[] {
  return CRITERION_NUMBERS.flatMap((field) => {
    const value = numbers[field];
    const [least, most] = RANGES[field];
    if (value === undefined || (value >= least && value <= most)) return [];
    return [{ path: field, rule: `must be a number from ${least} to ${most}` }];
  });
}

export function domainWeightFaults(weight: number): readonly Fault[] {
  if (weight >= 0 && weight < Infinity) return [];
  return [{ path: "weight", rule: "must be a number of 0 or more" }];
}

function withCriterion(assessment: Assessment, id: CriterionId, part: Partial<Criterion>): Assessment {
  found(assessment.criteria, id);
  const criteria = assessment.criteria.map((one) => (one.id === id ? { ...one, ...part } : one));
  return { ...assessment, criteria };
}
