import type { BuiltInCatalog } from "../built-in-catalog";
import { fieldsOf, itemsOf, textOf } from "./loose-value";

/** The ids that other parts of the document may refer to; `undefined` where they cannot be known because of another fault. */
export interface KnownIds {
  readonly domains: ReadonlySet<string>;
  readonly criteria: ReadonlySet<string> | undefined;
  /** Domains that the catalog's criteria belong to; empty when the document has its own criteria. */
  readonly needed: ReadonlySet<string>;
}

export function knownIds(document: ReadonlyMap<string, unknown>, catalog: BuiltInCatalog): KnownIds {
  const domains = document.has("domains")
    ? idsOf(document.get("domains"))
    : new Set<string>(catalog.domains.map(({ id }) => id));
  if (document.has("criteria")) {
    return { domains, criteria: idsOf(document.get("criteria")), needed: new Set() };
  }
  const profiles = itemsOf(document.get("profiles")).map(textOf);
  const known = profiles.filter((id) => id !== undefined).filter((id) => catalog.profileIds.includes(id));
  const criteria = catalog.criteriaOf(known);
  const areAllKnown = known.length === profiles.length && known.length > 0;
  return {
    domains,
    criteria: areAllKnown ? new Set(criteria.map(({ id }) => id)) : undefined,
    needed: new Set(criteria.map(({ domain }) => domain)),
  };
}

function idsOf(items: unknown): ReadonlySet<string> {
  const ids = itemsOf(items).map((item) => textOf(fieldsOf(item).get("id")));
  return new Set(ids.filter((id) => id !== undefined));
}
