import { fieldPath, itemPath } from "./fault";
import type { Fault } from "./fault";
import type { KnownIds } from "./known-ids";
import { fieldsOf, itemsOf, textOf } from "./loose-value";
import { repeatedFaults } from "./repeated";

/** Letters or names given twice, names of spaces alone, and ratings of criteria the assessment does not have. */
export function vendorFaults(
  document: ReadonlyMap<string, unknown>,
  { criteria }: KnownIds,
): readonly Fault[] {
  const vendors = itemsOf(document.get("vendors")).map((vendor, index) => ({
    path: itemPath("vendors", index),
    fields: fieldsOf(vendor),
  }));
  const placed = (field: string) =>
    vendors.map(({ path, fields }) => ({ path: fieldPath(path, field), text: textOf(fields.get(field)) }));
  const names = placed("name").filter(({ text }) => text !== "");
  return [
    ...repeatedFaults(placed("id")),
    ...names.filter(({ text }) => isBlank(text)).map(({ path }) => ({ path, rule: "must not be empty" })),
    ...repeatedFaults(names.filter(({ text }) => !isBlank(text))),
    ...vendors.flatMap(({ path, fields }) =>
      [...fieldsOf(fields.get("ratings")).keys()]
        .filter((id) => criteria !== undefined && !criteria.has(id))
        .map((id) => ({
          path: fieldPath(fieldPath(path, "ratings"), id),
          rule: "must be a criterion of this assessment",
        })),
    ),
  ];
}

function isBlank(text: string | undefined): boolean {
  return text !== undefined && text.trim() === "";
}
