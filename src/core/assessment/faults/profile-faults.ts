import type { BuiltInCatalog } from "../built-in-catalog";
import { itemPath } from "./fault";
import type { Fault } from "./fault";
import { itemsOf, textOf } from "./loose-value";
import { repeatedFaults } from "./repeated";

/** Profiles the catalog does not know, profiles given twice, and no profile where there are no own criteria either. */
export function profileFaults(
  document: ReadonlyMap<string, unknown>,
  { profileIds }: BuiltInCatalog,
): readonly Fault[] {
  const profiles = itemsOf(document.get("profiles")).map(textOf);
  const placed = profiles.map((text, index) => ({ path: itemPath("profiles", index), text }));
  const unknown = placed.filter(({ text }) => text !== undefined && !profileIds.includes(text));
  return [
    ...unknown.map(({ path }) => ({ path, rule: `must be one of ${profileIds.join(", ")}` })),
    ...repeatedFaults(placed),
    ...(Array.isArray(document.get("profiles")) && profiles.length === 0 && !document.has("criteria")
      ? [
          {
            path: "profiles",
            rule: "must name a technology profile, unless the document has its own criteria",
          },
        ]
      : []),
  ];
}
