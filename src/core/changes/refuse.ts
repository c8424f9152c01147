import type { Fault } from "../assessment/faults/fault";
import { AssessmentError } from "../errors";

/** Throws for the first fault, naming field and rule. */
export function refuseFaults([fault]: readonly Fault[]): void {
  if (fault === undefined) return;
  const { path, rule } = fault;
  throw new AssessmentError("invalid-assessment", `${path} ${rule}.`, { subject: path });
}

/** A screen offers what is there; a colleague may have removed it meanwhile. */
export function found<Item extends { readonly id: string }>(items: readonly Item[], id: string): Item {
  const item = items.find((one) => one.id === id);
  if (item === undefined) {
    const message = `The assessment has no ${id} any more. Nothing was changed.`;
    throw new AssessmentError("invalid-assessment", message, { subject: id });
  }
  return item;
}
