import { fieldPath, itemPath } from "./fault";
import type { Fault } from "./fault";
import type { KnownIds } from "./known-ids";
import { fieldsOf, itemsOf, textOf } from "./loose-value";
import { repeatedFaults } from "./repeated";
import { domainIdRule } from "./spreadsheet-id";

/** Ids that a spreadsheet misreads, ids given twice, and domains missing that the catalog's criteria belong to. */
export function domainFaults(
  document: ReadonlyMap<string, unknown>,
  { domains, needed }: KnownIds,
): readonly Fault[] {
  if (!document.has("domains")) return [];
  const placed = itemsOf(document.get("domains")).map((domain, index) => ({
    path: fieldPath(itemPath("domains", index), "id"),
    text: textOf(fieldsOf(domain).get("id")),
  }));
  return [
    ...placed.flatMap(({ path, text }) => {
      const rule = text === undefined ? undefined : domainIdRule(text);
      return rule === undefined ? [] : [{ path, rule }];
    }),
    ...repeatedFaults(placed),
    ...[...needed]
      .filter((id) => !domains.has(id))
      .map((id) => ({
        path: "domains",
        rule: `must contain ${id}, because criteria of these profiles belong to it`,
      })),
  ];
}
