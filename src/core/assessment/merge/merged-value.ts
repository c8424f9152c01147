import { isRecord, sameContent } from "./same-content";

/** Two people changed the same field to different values; what was typed into the workbook stands. */
export interface MergeConflict {
  /** Field names and ids on the way to the value. */
  readonly path: readonly string[];
  readonly theirs: unknown;
  readonly ours: unknown;
}

export type NoteConflict = (conflict: MergeConflict) => void;

/**
 * Three-way merge of plain data, field by field. What only one side changed is taken from that side; lists whose items
 * have an id, and maps, are merged by id, in our order, theirs that are new at the end. Where both changed the same
 * field, theirs stands and the conflict is noted.
 */
export function mergedValue<Value>(
  base: Value,
  theirs: Value,
  ours: Value,
  note: NoteConflict,
  path: readonly string[] = [],
): Value {
  if (sameContent(theirs, base) || sameContent(theirs, ours)) return ours;
  if (sameContent(ours, base)) return theirs;
  const parts = partsOf(base, theirs, ours);
  if (parts === undefined) {
    note({ path, theirs, ours });
    return theirs;
  }
  const entries = new Map<string, unknown>();
  for (const key of new Set([...parts.ours.keys(), ...parts.theirs.keys()])) {
    const [was, their, our] = [parts.base.get(key), parts.theirs.get(key), parts.ours.get(key)];
    const value = mergedValue<unknown>(was, their, our, note, [...path, key]);
    if (value !== undefined) entries.set(key, value);
  }
  return assembled(ours, entries) as Value;
}

type Entries = ReadonlyMap<string, unknown>;

/** All three as entries, when they are of one kind. */
function partsOf(
  base: unknown,
  theirs: unknown,
  ours: unknown,
): Record<"base" | "theirs" | "ours", Entries> | undefined {
  const [was, their, our] = [entriesOf(base ?? emptyLike(ours)), entriesOf(theirs), entriesOf(ours)];
  const isOneKind = was?.kind === their?.kind && their?.kind === our?.kind;
  if (was === undefined || their === undefined || our === undefined || !isOneKind) return undefined;
  return { base: was.entries, theirs: their.entries, ours: our.entries };
}

function entriesOf(value: unknown): { readonly kind: string; readonly entries: Entries } | undefined {
  if (value instanceof Map) {
    return { kind: "map", entries: new Map([...value].map(([key, item]) => [String(key), item])) };
  }
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    return list.every(hasId)
      ? { kind: "list", entries: new Map(list.map((item) => [item.id, item])) }
      : undefined;
  }
  return isRecord(value) ? { kind: "record", entries: new Map(Object.entries(value)) } : undefined;
}

function emptyLike(value: unknown): unknown {
  if (value instanceof Map) return new Map();
  return Array.isArray(value) ? [] : {};
}

function hasId(item: unknown): item is { readonly id: string } {
  return isRecord(item) && typeof item["id"] === "string";
}

function assembled(like: unknown, entries: Entries): unknown {
  if (like instanceof Map) return entries;
  return Array.isArray(like) ? [...entries.values()] : Object.fromEntries(entries);
}
