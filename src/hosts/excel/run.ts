import { AssessmentError, type FailureCode } from "../../core/errors";
import { boundedWait } from "./bounded-wait";
import { FAILURES } from "./texts/en/failures";

/** How long a person waits for a few round trips; many times what a slow network needs. */
const ANSWER_WAIT_MS = 30_000;

/** How long a change waits for Excel: somebody may be typing in a cell, and Excel then holds the batch back. */
export const LONGEST_WAIT_MS = 120_000;

/**
 * Runs a batch in Excel and turns whatever Excel refuses into an `AssessmentError`; mistakes of the program pass. `place`
 * names what the batch is about, for the message. Nobody waits for ever: after the wait it is "no-host".
 */
export async function run<Result>(
  batch: (context: Excel.RequestContext) => Promise<Result>,
  place = "",
  longestWaitMs = ANSWER_WAIT_MS,
): Promise<Result> {
  return await inWords(Excel.run(batch), longestWaitMs, place);
}

/**
 * Runs a part of a change of the whole workbook: Excel holds it back while somebody types in a cell. What Excel does
 * after the wait is over, the journal in the workbook tells the next start.
 */
export async function runPatiently<Result>(
  batch: (context: Excel.RequestContext) => Promise<Result>,
  longestWaitMs = LONGEST_WAIT_MS,
): Promise<Result> {
  return await inWords(Excel.run({ delayForCellEdit: true }, batch), longestWaitMs);
}

/** First requirement set in which what a run writes is one step of undo. */
const UNDO_GROUPS = "1.20";

/** Runs a batch that writes what people enter: one step of undo where Excel can, ungrouped where it refuses to group. */
export async function runContent<Result>(
  batch: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", UNDO_GROUPS)) return await run(batch);
  return await inWords(grouped(batch), ANSWER_WAIT_MS);
}

async function grouped<Result>(batch: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  try {
    return await Excel.run({ mergeUndoGroup: true }, batch);
  } catch (cause) {
    if (isExcelError(cause) && cause.code === "UndoNotSupported") return await Excel.run(batch);
    throw cause;
  }
}

async function inWords<Result>(answer: Promise<Result>, longestWaitMs: number, place = ""): Promise<Result> {
  try {
    return await boundedWait(answer, longestWaitMs, FAILURES.noAnswer);
  } catch (cause) {
    throw translated(cause, place);
  }
}

/** A refusal of Excel in words; anything else as it is. */
export function translated(cause: unknown, place = ""): unknown {
  if (!isExcelError(cause)) return cause;
  const [code, message] = meaning(cause.code, place);
  return new AssessmentError(code, message, { cause, ...(place !== "" && { subject: place }) });
}

export function isExcelError(error: unknown): error is OfficeExtension.Error {
  return typeof OfficeExtension !== "undefined" && error instanceof OfficeExtension.Error;
}

/** Codes: Microsoft Learn, "Error handling with the application-specific JavaScript APIs". */
function meaning(code: string, place: string): readonly [FailureCode, string] {
  switch (code) {
    case "InvalidOperationInCellEditMode":
      return ["cell-being-edited", FAILURES.cellBeingEdited];
    case "AccessDenied":
      return place === ""
        ? ["sheet-protected", FAILURES.workbookProtected]
        : ["sheet-protected", FAILURES.sheetProtected(place)];
    case "ItemNotFound":
    case "InvalidReference":
      return ["sheet-missing", place === "" ? FAILURES.somethingMissing : FAILURES.sheetMissing(place)];
    case "RequestPayloadSizeLimitExceeded":
    case "ResponsePayloadSizeLimitExceeded":
    case "OperationCellsExceedLimit":
      return ["too-large", FAILURES.tooLarge];
    case "ActivityLimitReached":
    case "ServiceNotAvailable":
      return ["excel-refused", FAILURES.busy];
    default:
      return ["excel-refused", FAILURES.refused];
  }
}
