import { isFilled } from "../assessment/cell-text";
import type { Assessment, Override } from "../assessment/model";
import { isUnreadable } from "../assessment/model";

/**
 * Whether an override holds: it needs a reason, an approver and an expiry date not before the
 * assessment date. Without an assessment date no expiry is before it; one that cannot be read might be
 * later than any expiry, so that no override holds.
 */
export function holdsOverride(override: Override | undefined, assessedOn: Assessment["assessedOn"]): boolean {
  if (!isFilled(override?.reason) || !isFilled(override?.approver)) return false;
  const until = override?.until;
  if (until === undefined || isUnreadable(until)) return false;
  if (assessedOn === undefined) return true;
  return !isUnreadable(assessedOn) && until >= assessedOn;
}
