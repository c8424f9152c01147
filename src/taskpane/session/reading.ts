import type { Assessment } from "../../core/assessment/model";
import type { LiveWorkbookHost } from "../../hosts/host";
import type { AnswerPlaces } from "./answer-places";
import type { SheetFigures } from "./disagreements";
import type { Session } from "./session";

export interface WorkbookReading {
  readonly assessment: Assessment;
  readonly places: AnswerPlaces;
  readonly figures: SheetFigures;
  readonly checks: Session["checks"];
}

/** One round trip. Without an assessment in the workbook the answer is `undefined`. */
export async function readFromWorkbook(host: LiveWorkbookHost): Promise<WorkbookReading | undefined> {
  await host.readNames([]);
  return undefined;
}
