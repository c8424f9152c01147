import type { Criterion } from "../assessment/model";
import { isUnreadable } from "../assessment/model";

/** Severity parts and likelihood run from 1 to 4. */
const LOWEST = 1;
export const GRAVEST = 4;

/**
 * Severity of harm to people, 1 to 4: the gravest of scale, scope and irremediability, never their mean,
 * because one grave dimension makes the harm grave. A part that cannot be read counts 4.
 *
 * Source: docs/methodology.md section 2; UN Guiding Principles 14 (commentary) and 24.
 */
export function severity(criterion: Pick<Criterion, "scale" | "scope" | "irremediability">): number {
  return Math.max(part(criterion.scale), part(criterion.scope), part(criterion.irremediability));
}

/** Likelihood, 1 to 4; 4 where it cannot be read. */
export function likelihood(criterion: Pick<Criterion, "likelihood">): number {
  return part(criterion.likelihood);
}

function part(entry: Criterion["scale"]): number {
  if (isUnreadable(entry)) return GRAVEST;
  return entry >= LOWEST && entry <= GRAVEST ? entry : GRAVEST;
}
