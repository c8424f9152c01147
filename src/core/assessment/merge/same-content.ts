/** True when both hold the same: objects by field, lists in order, maps by key; an absent field is an `undefined` one. */
export function sameContent(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (one instanceof Map && other instanceof Map) return sameEntries(one, other);
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, index) => sameContent(item, other[index]));
  }
  if (!isRecord(one) || !isRecord(other)) return false;
  return sameEntries(new Map(Object.entries(one)), new Map(Object.entries(other)));
}

/** A plain object, not a list and not a map. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Map);
}

function sameEntries(one: ReadonlyMap<unknown, unknown>, other: ReadonlyMap<unknown, unknown>): boolean {
  const keys = new Set([...one.keys(), ...other.keys()]);
  return [...keys].every((key) => sameContent(one.get(key), other.get(key)));
}
