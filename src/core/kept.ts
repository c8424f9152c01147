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
  let isSame = before.length === after.length;
  let parts: unknown[] | undefined;
  for (let index = 0; index < after.length; index += 1) {
    const [earlier, part] = [before[index], after[index]];
    if (earlier === part) continue;
    const known = kept(earlier, part);
    isSame &&= Object.is(known, earlier);
    if (Object.is(known, part)) continue;
    parts ??= [...after];
    parts[index] = known;
  }
  return isSame ? before : (parts ?? after);
}

function keptMap(
  before: ReadonlyMap<unknown, unknown>,
  after: ReadonlyMap<unknown, unknown>,
): ReadonlyMap<unknown, unknown> {
  const keys = before.keys();
  let isSame = before.size === after.size;
  let parts: Map<unknown, unknown> | undefined;
  for (const [key, part] of after) {
    const earlier = before.get(key);
    const known = kept(earlier, part);
    isSame &&= Object.is(keys.next().value, key) && Object.is(known, earlier);
    if (Object.is(known, part)) continue;
    parts ??= new Map(after);
    parts.set(key, known);
  }
  return isSame ? before : (parts ?? after);
}

function keptObject(before: object, after: object): object {
  const names = Object.keys(after);
  let isSame = Object.keys(before).length === names.length;
  let parts: Record<string, unknown> | undefined;
  for (const name of names) {
    const [earlier, part]: readonly unknown[] = [Reflect.get(before, name), Reflect.get(after, name)];
    const known = kept(earlier, part);
    isSame &&= Object.hasOwn(before, name) && Object.is(known, earlier);
    if (Object.is(known, part)) continue;
    parts ??= { ...after };
    parts[name] = known;
  }
  return isSame ? before : (parts ?? after);
}
