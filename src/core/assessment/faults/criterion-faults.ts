import { fieldPath, itemPath } from "./fault";
import type { Fault } from "./fault";
import type { KnownIds } from "./known-ids";
import { fieldsOf, itemsOf, textOf } from "./loose-value";
import { repeatedFaults } from "./repeated";
import { criterionIdRule } from "./spreadsheet-id";

/** Own criteria: ids that a spreadsheet misreads, ids given twice, domains the assessment does not have. */
export function criterionFaults(
  document: ReadonlyMap<string, unknown>,
  { domains }: KnownIds,
): readonly Fault[] {
  const criteria = itemsOf(document.get("criteria")).map((criterion, index) => {
    const path = itemPath("criteria", index);
    const fields = fieldsOf(criterion);
    return { path, id: textOf(fields.get("id")), domain: textOf(fields.get("domain")) };
  });
  return [
    ...criteria.flatMap(({ path, id }) => {
      const rule = id === undefined ? undefined : criterionIdRule(id);
      return rule === undefined ? [] : [{ path: fieldPath(path, "id"), rule }];
    }),
    ...repeatedFaults(criteria.map(({ path, id }) => ({ path: fieldPath(path, "id"), text: id }))),
    ...criteria
      .filter(({ domain }) => domain !== undefined && !domains.has(domain))
      .map(({ path }) => ({ path: fieldPath(path, "domain"), rule: "must be a domain of this assessment" })),
  ];
}
