import { AssessmentError } from "../core/errors";
import type { CellValue, CellWrite } from "./cells";

/** A cell that holds neither what the writer expected nor what it wanted to write. */
export interface CellConflict {
  readonly write: CellWrite;
  readonly found: CellValue;
}

/** Somebody changed cells meanwhile; nothing was written. */
export class CellConflictError extends AssessmentError {
  readonly conflicts: readonly CellConflict[];

  constructor(message: string, conflicts: readonly CellConflict[]) {
    super("cell-changed", message, { subject: conflicts[0]?.write.guard?.id ?? "" });
    this.conflicts = conflicts;
  }
}
