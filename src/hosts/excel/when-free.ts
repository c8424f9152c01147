import { AssessmentError } from "../../core/errors";
import { isExcelError } from "./run";

/** Before each further attempt; after the last one the person is told. Each is twice as long, 15 s in all. */
const PAUSES_MS = [1000, 2000, 4000, 8000];

/** Excel and its service take no more for the moment. Codes: Microsoft Learn, Excel.ErrorCodes. */
const BUSY = new Set(["ActivityLimitReached", "ServiceNotAvailable"]);

/** The same command, which asks again by itself while Excel is busy. For commands that can be run twice. */
export function whenFree<Given extends readonly unknown[], Result>(
  act: (...given: Given) => Promise<Result>,
): (...given: Given) => Promise<Result> {
  return async (...given) => {
    for (const pause of PAUSES_MS) {
      try {
        return await act(...given);
      } catch (cause) {
        if (!isBusy(cause)) throw cause;
      }
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    return await act(...given);
  };
}

function isBusy(cause: unknown): boolean {
  if (isExcelError(cause)) return BUSY.has(cause.code);
  return cause instanceof AssessmentError && isBusy(cause.cause);
}
