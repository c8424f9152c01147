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
