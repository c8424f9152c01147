import type { Range } from "../declaration";
import type { CheckContext } from "./check-context";
import { sameRange } from "./check-context";
import type { Finding } from "./finding";

/** Defined names that are gone, point elsewhere, or are hidden from a sheet by a name of its own. */
export function checkNames({ expected, found, pairs }: CheckContext): readonly Finding[] {
  const ours = new Set(pairs.map(({ sheet }) => sheet.name));
  const declared = new Set(expected.names.map(({ name }) => name.toLowerCase()));
  const global = new Map(
    found.names.filter(({ scope }) => scope === undefined).map((one) => [one.name.toLowerCase(), one]),
  );
  const wrong = expected.names.flatMap(({ name, sheet, range }): readonly Finding[] => {
    const present = found.located.get(sheet);
    if (present === undefined) return [];
    const one = global.get(name.toLowerCase());
    if (one === undefined) return [{ kind: "name-missing", sheet: present, range, subject: name }];
    if (one.place === undefined) return [{ kind: "reference-broken", sheet: present, range, subject: name }];
    const isHere = one.place.sheet.toLowerCase() === present.toLowerCase();
    if (isHere && (sameRange(one.place.range, range) || hasFreeLines(name, one.place.range, range)))
      return [];
    return [{ kind: "name-redirected", sheet: present, range, subject: name, found: one.place.sheet }];
  });
  const shadows = found.names.flatMap(({ name, scope, place }): readonly Finding[] =>
    scope !== undefined && ours.has(scope) && declared.has(name.toLowerCase())
      ? [{ kind: "name-shadowed", sheet: scope, range: place?.range, subject: name }]
      : [],
  );
  return [...wrong, ...shadows];
}

/** Lists whose lines are filled or emptied in place, so that they may be longer than what they hold. */
const OPEN_LISTS: ReadonlySet<string> = new Set(["Change_Rows", "Proposal_Rows"]);

function hasFreeLines(name: string, found: Range, declared: Range): boolean {
  return (
    OPEN_LISTS.has(name) &&
    found.rows > declared.rows &&
    sameRange({ ...found, rows: declared.rows }, declared)
  );
}
