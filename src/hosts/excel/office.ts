import { AssessmentError } from "../../core/errors";
import { boundedWait } from "./bounded-wait";
import { FAILURES } from "./texts/en/failures";

/** Office.js answers within 150 ms where it was measured; slow networks need longer, and nobody waits for more than this. */
const LONGEST_WAIT_MS = 10_000;

/** Waits until Excel can be spoken to. Fails with "no-host" when Office.js is missing, silent or not inside Excel. */
export async function whenReady(longestWaitMs = LONGEST_WAIT_MS): Promise<void> {
  if (typeof Office === "undefined") throw new AssessmentError("no-host", FAILURES.noHost);
  const { host } = await boundedWait(Office.onReady(), longestWaitMs, FAILURES.noHost);
  if (host !== Office.HostType.Excel) {
    throw new AssessmentError("no-host", FAILURES.noHost, { subject: String(host) });
  }
}
