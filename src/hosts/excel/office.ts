import { AssessmentError } from "../../core/errors";
import { FAILURES } from "./texts/en/failures";

/** Office.js answers within 150 ms where it was measured; slow networks need longer, and nobody waits for more than this. */
const LONGEST_WAIT_MS = 10_000;
/** Waited for in pieces: while the page itself is busy no time passes, so that a slow computer is not taken for a silent Excel. */
const PIECE_MS = 250;

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
    const wait = (left: number) => {
      if (left <= 0) reject(new AssessmentError("no-host", FAILURES.noHost));
      else timer = setTimeout(() => wait(left - PIECE_MS), Math.min(left, PIECE_MS));
    };
    wait(longestWaitMs);
  });
  try {
    return await Promise.race([Office.onReady(), silence]);
  } finally {
    clearTimeout(timer);
  }
}
