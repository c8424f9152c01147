import type { Answer } from "../core/assessment/model";
import { isUnreadable } from "../core/assessment/model";
import type { EvidenceLabels } from "../core/assessment/reading";
import type { CriterionId, VendorId } from "../core/units";
import { dateCell, yesNoCell } from "./cell-values";
import type { CellValue, CellWrite } from "./cells";
import { sameContent } from "../core/assessment/merge/same-content";
import { readAnswer } from "./reading/read-vendors";
import type { WorkbookContent } from "./read-workbook";
import { ratingCell } from "./sheets/vendor/vendor-columns";
import type { VendorColumn } from "./sheets/vendor/vendor-keys";
import { vendorColumn } from "./sheets/vendor/vendor-keys";

type Cells = readonly (readonly [VendorColumn, string | number | undefined])[];

/**
 * The cells to write for a change of one answer. A field that is present but `undefined` is emptied; an
 * absent one stays. The row is found by the criterion's id again when it is written. With `expected`, the answer as it
 * was when somebody changed it, cells that say something else by now are refused. Throws a `RangeError` for a vendor or criterion the workbook does not hold.
 */
export function answerWrites(
  content: Pick<WorkbookContent, "slots" | "evidenceLabels">,
  vendorId: VendorId,
  criterionId: CriterionId,
  change: Partial<Answer>,
  expected?: Partial<Answer>,
): readonly CellWrite[] {
  const place = content.slots.get(vendorId);
  const row = place?.rows.get(criterionId);
  if (place === undefined || row === undefined) {
    throw new RangeError(`The workbook has no row for vendor ${vendorId} and criterion ${criterionId}.`);
  }
  const name = `Vendor_Rows_${place.slot}`;
  const labels = content.evidenceLabels;
  return cellsOf(change, labels).map(([key, value]) => ({
    name,
    row,
    column: vendorColumn(key),
    value: value === "" ? undefined : value,
    guard: { id: criterionId, isExpected: expectation(key, value, expected, labels) },
  }));
}

/** Compares what cells mean, not how somebody typed it: "3" and 3 are one rating. */
function expectation(
  key: VendorColumn,
  value: string | number | undefined,
  expected: Partial<Answer> | undefined,
  labels: EvidenceLabels,
): (found: CellValue) => boolean {
  if (expected === undefined) return () => true;
  const meaning = (cell: CellValue): Answer => readAnswer((asked) => (asked === key ? cell : ""), labels);
  const before = cellsOf(expected, labels).find(([column]) => column === key)?.[1];
  return (found) =>
    sameContent(meaning(found), meaning(before ?? "")) || sameContent(meaning(found), meaning(value ?? ""));
}

function cellsOf(change: Partial<Answer>, labels: EvidenceLabels): Cells {
  return (Object.keys(change) as (keyof Answer)[]).flatMap((field) => fieldCells(field, change, labels));
}

function fieldCells(field: keyof Answer, change: Partial<Answer>, labels: EvidenceLabels): Cells {
  switch (field) {
    case "rating":
    case "second":
    case "agreed":
      return [[field, ratingCell(change[field])]];
    case "evidence":
      return [[field, evidenceCell(change.evidence, labels)]];
    case "confidential":
      return [[field, yesNoCell(change.confidential)]];
    case "conditionDue":
      return [[field, dateCell(change.conditionDue)]];
    case "override":
      return [
        ["overrideReason", change.override?.reason],
        ["overrideApprover", change.override?.approver],
        ["overrideUntil", dateCell(change.override?.until)],
      ];
    default:
      return [[field, change[field]]];
  }
}

function evidenceCell(evidence: Answer["evidence"], labels: EvidenceLabels): string | undefined {
  if (evidence === undefined) return undefined;
  return isUnreadable(evidence) ? evidence.unreadable : labels[evidence];
}
