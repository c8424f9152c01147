import { assessmentFromJson } from "../../core/assessment/assessment-from-json";
import type { BuiltInCatalog } from "../../core/assessment/built-in-catalog";
import { documentFaults } from "../../core/assessment/faults/document-faults";
import type { Fault } from "../../core/assessment/faults/fault";
import { parsedJson } from "../../core/assessment/faults/json-text";
import type { Assessment } from "../../core/assessment/model";
import { structureOf } from "./structural-faults";

export type ValidatedAssessment = { readonly assessment: Assessment } | { readonly faults: readonly Fault[] };

/**
 * Reads an assessment from JSON text that nobody vouches for. Names every fault at once, of structure and
 * of meaning, one for each place; an assessment comes back only when there is none.
 */
export function validatedAssessment(text: string, catalog: BuiltInCatalog): ValidatedAssessment {
  const parsed = parsedJson(text);
  if ("faults" in parsed) return parsed;
  const structure = structureOf(parsed.value);
  const ofMeaning = documentFaults(parsed.value, catalog);
  if ("faults" in structure) return { faults: onePerPlace([...structure.faults, ...ofMeaning]) };
  if (ofMeaning.length > 0) return { faults: onePerPlace(ofMeaning) };
  return { assessment: assessmentFromJson(structure.document, catalog) };
}

function onePerPlace(faults: readonly Fault[]): readonly Fault[] {
  const places = new Map<string, Fault>();
  for (const fault of faults) {
    if (!places.has(fault.path)) places.set(fault.path, fault);
  }
  return [...places.values()];
}
