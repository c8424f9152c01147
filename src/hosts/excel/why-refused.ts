import { AssessmentError } from "../../core/errors";
import type { CellWrite } from "../../workbook/cells";
import { FAILURES } from "./texts/en/failures";

const HAS_A_PLACE = new Set(["AccessDenied", "ItemNotFound", "InvalidReference", "InvalidArgument"]);

/** Asks Excel once more, so that the message can name the sheet or the name that a refusal is about. */
export async function whyRefused(writes: readonly CellWrite[], cause: OfficeExtension.Error): Promise<Error> {
  if (!HAS_A_PLACE.has(cause.code)) return cause;
  return await Excel.run(async (context) => {
    const places = writes.map(({ name, row, column }) => {
      const item = context.workbook.names.getItemOrNullObject(name).load("name");
      const range = item.getRangeOrNullObject().load("address");
      const { protection } = range.getCell(row, column).format;
      const sheet = range.worksheet.load("name");
      return {
        name,
        item,
        range,
        cell: protection.load("locked"),
        sheet,
        guard: sheet.protection.load("protected"),
      };
    });
    await context.sync();
    const missing = places.find(({ item }) => item.isNullObject);
    if (missing !== undefined) return failure("sheet-missing", FAILURES.nameMissing, missing.name, cause);
    const gone = places.find(({ range }) => range.isNullObject);
    if (gone !== undefined) return failure("sheet-missing", FAILURES.sheetMissing, gone.name, cause);
    const locked = places.find(({ guard, cell }) => guard.protected && cell.locked);
    if (locked === undefined) return cause;
    return failure("sheet-protected", FAILURES.sheetProtected, locked.sheet.name, cause);
  });
}

function failure(
  code: "sheet-missing" | "sheet-protected",
  message: (place: string) => string,
  place: string,
  cause: Error,
): AssessmentError {
  return new AssessmentError(code, message(place), { cause, subject: place });
}
