import type { ErrorObject } from "ajv/dist/2020";
import { Ajv2020 } from "ajv/dist/2020";
import schema from "../../../docs/assessment.schema.json";
import type { AssessmentDocument } from "../../core/assessment/document/assessment-document";
import { fieldPath, itemPath } from "../../core/assessment/faults/fault";
import type { Fault } from "../../core/assessment/faults/fault";
import { structuralRule } from "./structural-rule";

const validator = new Ajv2020({
  allErrors: true,
  verbose: true,
  allowUnionTypes: true,
  validateFormats: false,
});
validator.addKeyword("x-rule");
const validate = validator.compile<AssessmentDocument>(schema);

export type Structure = { readonly document: AssessmentDocument } | { readonly faults: readonly Fault[] };

/** Holds a parsed document against the published schema: the document, or one fault for each place that does not fit. */
export function structureOf(value: unknown): Structure {
  if (validate(value)) return { document: value };
  const faults = new Map<string, Fault>();
  for (const error of validate.errors ?? []) {
    const fault = { path: pathOf(error, value), rule: structuralRule(error) };
    if (!faults.has(fault.path)) faults.set(fault.path, fault);
  }
  return { faults: [...faults.values()] };
}

/** Where the fault is: for a field that is missing or unknown, the field itself. */
function pathOf(error: ErrorObject, value: unknown): string {
  const parent = documentPath(error.instancePath, value);
  const { missingProperty, additionalProperty } = error.params;
  const field: unknown = missingProperty ?? additionalProperty;
  return typeof field === "string" ? fieldPath(parent, field) : parent;
}

/** Turns a JSON pointer, `/vendors/1/name`, into `vendors[1].name`; only the value tells an index from a name. */
function documentPath(pointer: string, value: unknown): string {
  let path = "";
  let inside = value;
  for (const token of pointer.split("/").slice(1)) {
    const name = token.replaceAll("~1", "/").replaceAll("~0", "~");
    path = Array.isArray(inside) ? itemPath(path, Number(name)) : fieldPath(path, name);
    inside =
      typeof inside === "object" && inside !== null ? new Map(Object.entries(inside)).get(name) : undefined;
  }
  return path;
}
