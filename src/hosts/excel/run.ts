import { AssessmentError, type FailureCode } from "../../core/errors";
import { FAILURES } from "./texts/en/failures";

/**
 * Runs a batch in Excel and turns the refusals a person can do something about into `AssessmentError`s.
 * `place` names what the batch is about, for the message. Anything unexpected passes unchanged.
 */
export async function run<Result>(
  batch: (context: Excel.RequestContext) => Promise<Result>,
  place = "",
): Promise<Result> {
  try {
    return await Excel.run(batch);
  } catch (cause) {
    throw translated(cause, place);
  }
}

/** How long a change waits for Excel: somebody may be typing in a cell, and Excel then holds the batch back. */
export const LONGEST_WAIT_MS = 120_000;

/**
 * Runs a part of a change of the whole workbook: Excel holds it back while somebody types in a cell, and nobody waits
 * for ever. What Excel does after the wait is over, the journal in the workbook tells the next start.
 */
export async function runPatiently<Result>(
  batch: (context: Excel.RequestContext) => Promise<Result>,
  longestWaitMs = LONGEST_WAIT_MS,
): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    const failure = () => reject(new AssessmentError("no-host", FAILURES.noAnswer));
    timer = setTimeout(failure, longestWaitMs);
  });
  try {
    return await Promise.race([Excel.run({ delayForCellEdit: true }, batch), silence]);
  } catch (cause) {
    throw translated(cause);
  } finally {
    clearTimeout(timer);
  }
}

/** First requirement set in which what a run writes is one step of undo. */
const UNDO_GROUPS = "1.20";

/** Runs a batch that writes what people enter: one step of undo where Excel can, ungrouped where it refuses to group. */
export async function runContent<Result>(
  batch: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", UNDO_GROUPS)) return await run(batch);
  try {
    return await Excel.run({ mergeUndoGroup: true }, batch);
  } catch (cause) {
    if (isExcelError(cause) && cause.code === "UndoNotSupported") return await run(batch);
    throw translated(cause);
  }
}

/** The refusal in words where there are any, else the error itself. */
export function translated(cause: unknown, place = ""): unknown {
  if (!isExcelError(cause)) return cause;
  const [code, message] = meaning(cause.code, place) ?? [];
  if (code === undefined || message === undefined) return cause;
  return new AssessmentError(code, message, { cause, ...(place !== "" && { subject: place }) });
}

export function isExcelError(error: unknown): error is OfficeExtension.Error {
  return typeof OfficeExtension !== "undefined" && error instanceof OfficeExtension.Error;
}

/** Codes: Microsoft Learn, "Error handling with the application-specific JavaScript APIs". */
function meaning(code: string, place: string): readonly [FailureCode, string] | undefined {
  switch (code) {
    case "InvalidOperationInCellEditMode":
      return ["cell-being-edited", FAILURES.cellBeingEdited];
    case "AccessDenied":
      return place === ""
        ? ["sheet-protected", FAILURES.workbookProtected]
        : ["sheet-protected", FAILURES.sheetProtected(place)];
    case "ItemNotFound":
    case "InvalidReference":
      return ["sheet-missing", FAILURES.sheetMissing(place)];
    case "RequestPayloadSizeLimitExceeded":
    case "ResponsePayloadSizeLimitExceeded":
    case "OperationCellsExceedLimit":
      return ["too-large", FAILURES.tooLarge];
    default:
      return undefined;
  }
}
