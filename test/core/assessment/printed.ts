import type { BuiltInCatalog } from "../../../src/core/assessment/built-in-catalog";
import type { AssessmentDocument } from "../../../src/core/assessment/document/assessment-document";
import { assessmentToJson } from "../../../src/core/assessment/json";
import type { Assessment } from "../../../src/core/assessment/model";

/** As another program would receive it. */
export function printed(assessment: Assessment, catalog: BuiltInCatalog): AssessmentDocument {
  return JSON.parse(JSON.stringify(assessmentToJson(assessment, catalog)));
}
