import type { Proposal } from "../assessment/model";

/** About the same answer and from the same place, whichever reading brought it. */
export function isSameProposal(one: Proposal, other: Proposal): boolean {
  return one.vendor === other.vendor && one.criterion === other.criterion && one.origin === other.origin;
}
