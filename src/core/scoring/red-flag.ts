import type { Criterion } from "../assessment/model";
import { isFilled } from "../assessment/cell-text";

/** A red flag binds until it is switched off with a reason and an approver; with one of them missing it stays on. */
export function bindsAsRedFlag({ inUse, redFlag, redFlagOff }: Criterion): boolean {
  return inUse && redFlag && !(isFilled(redFlagOff?.reason) && isFilled(redFlagOff?.approver));
}
