import { AssessmentError } from "../../core/errors";
import { FAILURES } from "./texts/en/failures";

/** Office.js answers within 150 ms where it was measured; slow networks need longer, and nobody waits for more than this. */
const LONGEST_WAIT_MS = 10_000;

/** Waits until Excel can be spoken to. Fails with "no-host" when Office.js is missing, silent or not inside Excel. */
export async function whenReady(longestWaitMs = LONGEST_WAIT_MS): Promise<void> {
  if (typeof Office === "undefined") throw new AssessmentError("no-host", FAILURES.noHost);
  const { host } = await answerWithin(longestWaitMs);
  if (host !== Office.HostType.Excel) {
    throw new AssessmentError("no-host", FAILURES.noHost, { subject: String(host) });
  }
}

async function answerWithin(longestWaitMs: number): Promise<{ readonly host: Office.HostType | null }> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new AssessmentError("no-host", FAILURES.noHost)), longestWaitMs);
  });
  try {
    return await Promise.race([Office.onReady(), silence]);
  } finally {
    clearTimeout(timer);
  }
}
