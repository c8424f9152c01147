import { AssessmentError } from "../../core/errors";

/** Waited for in pieces: while the page itself is busy no time passes, so that a slow computer is not taken for a silent Excel. */
const PIECE_MS = 250;

/** What Excel answers; "no-host", in these words, where it is silent for longer. What it does later still takes effect. */
export async function boundedWait<Result>(
  answer: Promise<Result>,
  longestWaitMs: number,
  words: string,
): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    const wait = (left: number) => {
      if (left <= 0) reject(new AssessmentError("no-host", words));
      else timer = setTimeout(() => wait(left - PIECE_MS), Math.min(left, PIECE_MS));
    };
    wait(longestWaitMs);
  });
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearTimeout(timer);
  }
}
