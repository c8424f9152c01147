import { ExcelCollection, ExcelObject, NULL_OBJECT } from "./excel-object";
import { publicName, readMember, wireName } from "./members";
import type { Refuse } from "./members";

/** Answers a `load`: the named properties, nested ones by path ("format/fill/color"), items of a collection. */
export async function query(object: ExcelObject, select: readonly string[], refuse: Refuse): Promise<object> {
  if (object instanceof ExcelCollection) return queryCollection(object, select, refuse);
  const answer: Record<string, unknown> = { ...object.identity() };
  const named = select.filter((path) => path !== "$all" && path !== "isNullObject");
  const paths = named.length > 0 ? named : (object.api.defaults ?? []);
  for (const [head, rest] of byHead(paths)) {
    const value: unknown = await readMember(object, head, refuse);
    answer[wireName(head)] = await answerOf(value, rest, refuse);
  }
  return answer;
}

async function answerOf(value: unknown, rest: readonly string[], refuse: Refuse): Promise<unknown> {
  if (value === NULL_OBJECT) return null;
  return value instanceof ExcelObject ? query(value, rest, refuse) : value;
}

async function queryCollection(
  object: ExcelCollection,
  select: readonly string[],
  refuse: Refuse,
): Promise<object> {
  const perItem = select.filter((path) => path !== "count").map((path) => path.replace(/^items\/?/, ""));
  const asked = perItem.filter((path) => path !== "");
  const items: object[] = [];
  for (const item of object.list()) items.push({ ...item.identity(), ...(await query(item, asked, refuse)) });
  return select.includes("count") ? { Count: items.length, _Items: items } : { _Items: items };
}

/** "a/b" and "a/c" together ask for b and c of a. */
function byHead(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const heads = new Map<string, string[]>();
  for (const path of paths) {
    const [head = "", ...rest] = path.split("/");
    const name = head.startsWith("_") ? head : publicName(head);
    const below = heads.get(name) ?? [];
    if (rest.length > 0) below.push(rest.join("/"));
    heads.set(name, below);
  }
  return heads;
}
