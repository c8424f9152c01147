import { AssessmentError } from "../../core/errors";
import type { CellWrite } from "../../workbook/cells";
import { FAILURES } from "./texts/en/failures";

const HAS_A_PLACE = new Set(["AccessDenied", "ItemNotFound", "InvalidReference"]);

/** Asks Excel once more, so that the message can name the sheet or the name that a refusal is about. */
export async function whyRefused(
  context: Excel.RequestContext,
  writes: readonly CellWrite[],
  cause: OfficeExtension.Error,
): Promise<Error> {
  if (!HAS_A_PLACE.has(cause.code)) return cause;
  const places = [...new Set(writes.map(({ name }) => name))].map((name) => {
    const item = context.workbook.names.getItemOrNullObject(name).load("name");
    const range = item.getRangeOrNullObject().load("address");
    const sheet = range.worksheet.load("name");
    return { name, item, range, sheet, protection: sheet.protection.load("protected") };
  });
  await context.sync();
  const missing = places.find(({ item }) => item.isNullObject);
  if (missing !== undefined) return failure("sheet-missing", FAILURES.nameMissing, missing.name, cause);
  const gone = places.find(({ range }) => range.isNullObject);
  if (gone !== undefined) return failure("sheet-missing", FAILURES.sheetMissing, gone.name, cause);
  const locked = places.find(({ protection }) => protection.protected);
  return locked === undefined
    ? cause
    : failure("sheet-protected", FAILURES.sheetProtected, locked.sheet.name, cause);
}

function failure(
  code: "sheet-missing" | "sheet-protected",
  message: (place: string) => string,
  place: string,
  cause: Error,
): AssessmentError {
  return new AssessmentError(code, message(place), { cause, subject: place });
}
