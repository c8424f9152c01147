/**
 * `after`, with every part that says the same as in `before` replaced by that very part, so that whoever remembers it
 * sees that nothing changed. Knows objects, arrays and maps; the order of a map counts. Neither may be changed later.
 */
export function kept<Value>(before: unknown, after: Value): Value;
export function kept(before: unknown, after: unknown): unknown {
  if (Object.is(before, after)) return before;
  if (typeof after !== "object" || after === null || typeof before !== "object" || before === null)
    return after;
  if (Array.isArray(after)) return Array.isArray(before) ? keptArray(before, after) : after;
  if (after instanceof Map) return before instanceof Map ? keptMap(before, after) : after;
  return Object.getPrototypeOf(after) === Object.prototype && !Array.isArray(before)
    ? keptObject(before, after)
    : after;
}

function keptArray(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  const { length } = after;
  let isSame = before.length === length;
  let isOwn = true;
  const parts = Array.from<unknown>({ length });
  for (let index = 0; index < length; index += 1) {
    const [earlier, part] = [before[index], after[index]];
    const known = earlier === part ? earlier : kept(earlier, part);
    parts[index] = known;
    isSame &&= Object.is(known, earlier);
    isOwn &&= Object.is(known, part);
  }
  return isSame ? before : isOwn ? after : parts;
}

function keptMap(
  before: ReadonlyMap<unknown, unknown>,
  after: ReadonlyMap<unknown, unknown>,
): ReadonlyMap<unknown, unknown> {
  const parts = new Map<unknown, unknown>();
  const keys = before.keys();
  let isSame = before.size === after.size;
  let isOwn = true;
  for (const [key, part] of after) {
    const earlier = before.get(key);
    const known = kept(earlier, part);
    parts.set(key, known);
    isSame &&= Object.is(keys.next().value, key) && Object.is(known, earlier);
    isOwn &&= Object.is(known, part);
  }
  return isSame ? before : isOwn ? after : parts;
}

function keptObject(before: object, after: object): object {
  const names = Object.keys(after);
  let isSame = Object.keys(before).length === names.length;
  let isOwn = true;
  const parts: Record<string, unknown> = {};
  for (const name of names) {
    const [earlier, part]: readonly unknown[] = [Reflect.get(before, name), Reflect.get(after, name)];
    const known = kept(earlier, part);
    parts[name] = known;
    isSame &&= Object.hasOwn(before, name) && Object.is(known, earlier);
    isOwn &&= Object.is(known, part);
  }
  return isSame ? before : isOwn ? after : parts;
}
