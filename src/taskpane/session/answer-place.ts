import { AssessmentError } from "../../core/errors";
import type { CriterionId, VendorId } from "../../core/units";
import type { WorkbookContent } from "../../workbook/read-workbook";
import { failures } from "../strings/en/failures";

/** Where an answer stands, by the ids in the sheet. Fails with "sheet-missing" when somebody deleted its row. */
export function answerPlace(
  { slots }: Pick<WorkbookContent, "slots">,
  vendor: VendorId,
  criterion: CriterionId,
): { readonly name: string; readonly row: number } {
  const place = slots.get(vendor);
  const row = place?.rows.get(criterion);
  if (place !== undefined && row !== undefined) return { name: `Vendor_Rows_${place.slot}`, row };
  throw new AssessmentError("sheet-missing", failures.rowMissing(vendor, criterion), { subject: criterion });
}
