import { labelledName } from "../../../workbook/change/labels";
import { splitReference } from "../../../workbook/change/sheet-references";
import type { Journal } from "./journal";
import type { Seen, SeenSheet } from "./look";

type Versions = Pick<Journal, "outgoing" | "incoming">;

/** What is on a sheet of the incoming version, by that sheet's live name, and the name of the sheet where it is now. */
interface Mark {
  readonly live: string;
  readonly at: string;
}

/**
 * Incoming sheets, by their live names, that somebody has renamed while the change stood half-way: the tables on them
 * and the defined names that mean them still tell.
 */
export function renamedSheets(versions: Versions, seen: Seen): ReadonlyMap<string, SeenSheet> {
  const { outgoing, incoming } = versions;
  const known = new Set(
    [...outgoing.sheets, ...incoming.sheets].flatMap(({ live, aside }) => [
      live.toLowerCase(),
      aside.toLowerCase(),
    ]),
  );
  return new Map(
    [...tableMarks(versions, seen), ...nameMarks(versions, seen)].flatMap(({ live, at }) => {
      const sheet = known.has(at.toLowerCase()) ? undefined : seen.sheets.get(at.toLowerCase());
      return sheet === undefined ? [] : [[live, sheet] as const];
    }),
  );
}

/** A live name means the incoming table once the outgoing one has left it. */
function tableMarks({ outgoing, incoming }: Versions, { tables }: Seen): readonly Mark[] {
  const at = (name: string) => tables.get(name.toLowerCase())?.sheet;
  const asideOf = new Map(
    outgoing.sheets.flatMap((sheet) =>
      sheet.tables.map(({ live, aside }) => [live.toLowerCase(), aside] as const),
    ),
  );
  const hasLeft = (live: string) => {
    const aside = asideOf.get(live.toLowerCase());
    return aside === undefined || at(aside) !== undefined;
  };
  return incoming.sheets.flatMap(({ live: sheet, tables: own }) =>
    own.flatMap(({ live, aside }) => {
      const place = at(aside) ?? (hasLeft(live) ? at(live) : undefined);
      return place === undefined ? [] : [{ live: sheet, at: place }];
    }),
  );
}

/** A defined name means incoming cells once it has left its mark on the outgoing ones. */
function nameMarks({ outgoing, incoming }: Versions, { names }: Seen): readonly Mark[] {
  const left = new Set(outgoing.names.map(({ name }) => name.toLowerCase()));
  const hasMoved = (name: string) =>
    !left.has(name.toLowerCase()) || names.has(labelledName(name, outgoing.label).toLowerCase());
  return incoming.names.flatMap(({ name, sheet }) => {
    const place = hasMoved(name) ? splitReference(names.get(name.toLowerCase())?.formula ?? "") : undefined;
    return place === undefined ? [] : [{ live: sheet, at: place.sheet }];
  });
}
