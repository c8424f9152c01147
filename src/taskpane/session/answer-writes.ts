import type { Assessment } from "../../core/assessment/model";
import type { CriterionId, VendorId } from "../../core/units";
import type { CellWrite } from "../../workbook/cells";
import type { PendingAnswer } from "./pending-answers";

export function answerWrites(
  _assessment: Assessment,
  _answers: readonly PendingAnswer[],
): readonly CellWrite[] {
  return [];
}

export function answerCell(_assessment: Assessment, vendor: VendorId, _criterion: CriterionId) {
  return { name: vendor, row: 0, column: 0 };
}
