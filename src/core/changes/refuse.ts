import type { Fault } from "../assessment/faults/fault";
import { AssessmentError } from "../errors";

/** Throws for the first fault, naming field and rule. */
export function refuseFaults([fault]: readonly Fault[]): void {
  if (fault === undefined) return;
  const { path, rule } = fault;
  throw new AssessmentError("invalid-assessment", `${path} ${rule}.`, { subject: path });
}

/** A caller's mistake: screens offer only what is there. */
export function found<Item extends { readonly id: string }>(items: readonly Item[], id: string): Item {
  const item = items.find((one) => one.id === id);
  if (item === undefined) throw new RangeError(`The assessment has no ${id}.`);
  return item;
}
