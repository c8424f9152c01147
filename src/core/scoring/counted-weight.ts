import type { Criterion, Domain } from "../assessment/model";
import { isUnreadable } from "../assessment/model";

const HIGHEST_CRITERION_WEIGHT = 100;

/** A criterion's weight, 0 to 100; 0 where it cannot be read. */
export function criterionWeight(weight: Criterion["weight"]): number {
  return weightUpTo(weight, HIGHEST_CRITERION_WEIGHT);
}

/** A domain's weight, 0 or more; 0 where it cannot be read. */
export function domainWeight(weight: Domain["weight"]): number {
  return weightUpTo(weight, Number.MAX_VALUE);
}

function weightUpTo(weight: Criterion["weight"], highest: number): number {
  if (isUnreadable(weight)) return 0;
  return weight >= 0 && weight <= highest ? weight : 0;
}
