import { AssessmentError } from "../../../core/errors";
import { LONGEST_WAIT_MS } from "../run";
import { FAILURES } from "../texts/en/failures";
import type { Journal } from "./journal";

/**
 * True while somebody may be at work on it. No run waits longer for Excel, so that a journal nobody has written for
 * longer has nobody. Clocks differ: one that is wrong lets two people at it, and `runHeld` lets one of them go on.
 */
export function isMoving({ at }: Pick<Journal, "at">): boolean {
  return Math.abs(Date.now() - at) < LONGEST_WAIT_MS;
}

/** Why no other change can begin. */
export function openChange(open: Journal): AssessmentError {
  const subject = open.title;
  return isMoving(open)
    ? new AssessmentError("change-elsewhere", FAILURES.changedElsewhere, { subject })
    : new AssessmentError("change-unfinished", FAILURES.changeUnfinished, { subject });
}
