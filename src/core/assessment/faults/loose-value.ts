/**
 * Cautious views of parsed JSON whose shape is not known yet. What has another shape reads as empty: the
 * schema names that fault. Records become maps, so that a key such as `__proto__` is a key like any other.
 */
export function fieldsOf(value: unknown): ReadonlyMap<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return new Map();
  return new Map<string, unknown>(Object.entries(value));
}

export function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

export function numberOf(value: unknown): number | undefined {
  return typeof value === "number" ? value : undefined;
}
