import type { Assessment, Change } from "../assessment/model";

/** The assessment with one more line in its change log. */
export function withChange(assessment: Assessment, change: Change): Assessment {
  return { ...assessment, changes: [...(assessment.changes ?? []), change] };
}
