import type { BuiltInCatalog } from "../../core/assessment/built-in-catalog";
import type { AssessmentDocument } from "../../core/assessment/document/assessment-document";
import { documentFaults } from "../../core/assessment/faults/document-faults";
import type { Fault } from "../../core/assessment/faults/fault";
import { structureOf } from "./structural-faults";

export type CheckedDocument =
  { readonly document: AssessmentDocument } | { readonly faults: readonly Fault[] };

/**
 * Holds parsed JSON that nobody vouches for against the published schema and the rules beyond it. Names
 * every fault at once, of structure and of meaning, one for each place; a document comes back only when
 * there is none.
 */
export function validateAssessment(value: unknown, catalog: BuiltInCatalog): CheckedDocument {
  const structure = structureOf(value);
  const ofMeaning = documentFaults(value, catalog);
  if ("document" in structure && ofMeaning.length === 0) return structure;
  return { faults: onePerPlace(["faults" in structure ? structure.faults : [], ofMeaning].flat()) };
}

function onePerPlace(faults: readonly Fault[]): readonly Fault[] {
  const places = new Map<string, Fault>();
  for (const fault of faults) {
    if (!places.has(fault.path)) places.set(fault.path, fault);
  }
  return [...places.values()];
}
