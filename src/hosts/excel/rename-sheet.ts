import { AssessmentError } from "../../core/errors";
import type { LiveWorkbookHost } from "../host";
import { isExcelError, run } from "./run";
import { FAILURES } from "./texts/en/failures";

/** Two round trips, one when the sheet keeps its name. Formulas and defined names follow by themselves. */
export const renameSheet: LiveWorkbookHost["renameSheet"] = async (name, newName) => {
  await run(async (context) => {
    const { names, worksheets } = context.workbook;
    const sheet = names.getItem(name).getRange().worksheet.load("name");
    worksheets.load("items/name");
    await context.sync();
    const others = worksheets.items.map((one) => one.name).filter((one) => one !== sheet.name);
    const present = sheet.name;
    const wanted = newName(present, others);
    if (wanted === undefined || wanted === present) return;
    sheet.name = wanted;
    try {
      await context.sync();
    } catch (cause) {
      throw withSheet(cause, present);
    }
  });
};

/** A protected sheet can be renamed, one of a workbook with a protected structure cannot. */
function withSheet(cause: unknown, sheet: string): unknown {
  if (!isExcelError(cause) || cause.code !== "AccessDenied") return cause;
  return new AssessmentError("sheet-protected", FAILURES.sheetNameLocked(sheet), { cause });
}
