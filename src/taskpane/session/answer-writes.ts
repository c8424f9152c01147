import type { Answer, Assessment } from "../../core/assessment/model";
import type { CellWrite } from "../../workbook/cells";
import type { Column } from "../../workbook/layout/columns";
import { type VendorColumn, VENDOR_KEYS } from "../../workbook/sheets/vendor/vendor-keys";
import { vendorColumns, type VendorRow } from "../../workbook/sheets/vendor/vendor-columns";
import type { WorkbookTexts } from "../../workbook/texts/texts";
import { type AnswerPlaces, answerPlace } from "./answer-places";
import { type PendingAnswer, withAnswers } from "./pending-answers";

/** The columns in which each field of an answer stands. */
const COLUMNS: Readonly<Record<keyof Answer, readonly VendorColumn[]>> = {
  rating: ["rating"],
  second: ["second"],
  agreed: ["agreed"],
  evidence: ["evidence"],
  reference: ["reference"],
  finding: ["finding"],
  assessor: ["assessor"],
  confidential: ["confidential"],
  reason: ["reason"],
  approver: ["approver"],
  override: ["overrideReason", "overrideApprover", "overrideUntil"],
  condition: ["condition"],
  conditionOwner: ["conditionOwner"],
  conditionDue: ["conditionDue"],
  reply: ["reply"],
};
const FIELDS = Object.keys(COLUMNS) as readonly (keyof Answer)[];

/**
 * The cells of these answers that change, each once, as the sheet's own declaration would fill them.
 * Fails with "sheet-missing" when a criterion's row is gone, so that no answer is dropped.
 */
export function answerWrites(
  assessment: Assessment,
  places: AnswerPlaces,
  answers: readonly PendingAnswer[],
  texts: WorkbookTexts,
): readonly CellWrite[] {
  const answered = withAnswers(assessment, answers);
  const columns = vendorColumns(texts);
  const writes = answers.flatMap((pending) => {
    const { name, row } = answerPlace(places, pending.vendor, pending.criterion);
    const filled = filledRow(answered, pending);
    return changedColumns(pending).map((key): CellWrite => {
      const column = VENDOR_KEYS.indexOf(key);
      return { name, row, column, value: enteredValue(columns[column], filled) };
    });
  });
  return [...new Map(writes.map((write) => [`${write.name} ${write.row} ${write.column}`, write])).values()];
}

function changedColumns({ change }: PendingAnswer): readonly VendorColumn[] {
  return FIELDS.filter((field) => field in change).flatMap((field) => COLUMNS[field]);
}

function filledRow(assessment: Assessment, { vendor, criterion: id }: PendingAnswer): VendorRow {
  const criterion = assessment.criteria.find((one) => one.id === id);
  const answer = assessment.vendors.find((one) => one.id === vendor)?.answers.get(id);
  if (criterion === undefined || answer === undefined)
    throw new RangeError(`Nothing is known of ${vendor} ${id}.`);
  return { criterion, domainTitle: "", answer };
}

function enteredValue(column: Column<VendorRow> | undefined, row: VendorRow): CellWrite["value"] {
  const cell = column?.value?.(row);
  if (typeof cell === "object") throw new TypeError("A calculated column is nothing that anybody enters.");
  return cell;
}
