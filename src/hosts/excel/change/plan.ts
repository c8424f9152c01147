import { declaredGrids } from "../../../workbook/change/declared-grids";
import type { Label } from "../../../workbook/change/labels";
import type { PlannedChange } from "../../../workbook/change/planned-change";
import { splitReference } from "../../../workbook/change/sheet-references";
import type { DeclaredWorkbook } from "../../../workbook/declaration";
import { xmlText } from "../../../workbook/metadata-xml";
import type { Grids } from "../read-grids";
import type { WideSheet } from "./column-widths";
import { wideSheets } from "./column-widths";
import { stagedVersion } from "./incoming";
import type { EarlierRecord, Journal, Marks, Version } from "./journal";
import type { Seen } from "./look";
import { foundVersion, listedSheets } from "./outgoing";
import { refuseTaken } from "./refuse-taken";

/** A change in this workbook, before anything is written. */
export interface Plan {
  readonly journal: Journal;
  /** As it will be staged, and as it will be live. */
  readonly staged: DeclaredWorkbook;
  readonly live: DeclaredWorkbook;
  readonly prefix: string;
  /** Those of the change's names that were there before: one that staging adds means staged cells. */
  readonly names: readonly string[];
  /** What names gave when the change was planned, which tells how much they will answer. */
  readonly known: Grids;
  readonly wideSheets: readonly WideSheet[];
}

/** Failures: see `refuseTaken`. */
export function planOf(change: PlannedChange, seen: Seen): Plan {
  const prefix = prefixIn(change, seen);
  const { before: declared, after } = change.declare(prefix);
  const before = presentIn(declared, seen);
  const marks = marksIn(before, change.names, seen);
  const outgoing = foundVersion(seen, marks, otherLabel(seen.earlier), change.present);
  refuseTaken(
    marksOf(after),
    seen,
    outgoing.sheets.map(({ live }) => live),
    marks.names,
  );
  const { version: incoming, workbook: staged } = stagedVersion(seen, after);
  const { id, title } = change;
  const found = foundSheets(before, outgoing);
  const successors = successorsOf(before, after, found);
  const previous = seen.earlier;
  const journal: Journal = {
    id,
    title,
    worker: crypto.randomUUID(),
    at: Date.now(),
    typed: change.key,
    state: "staging",
    isRestore: false,
    outgoing,
    incoming,
    previous,
    successors,
  };
  const names = change.names.filter((name) => seen.names.has(lower(name)));
  const wide = wideSheets(before, after, staged, found);
  const known = declaredGrids(before);
  return { journal, staged, live: after, prefix, names, known, wideSheets: wide };
}

/** Beside what the assessment needs by now, what stood for more of it: a sheet stays when its list was emptied. */
function marksIn(before: DeclaredWorkbook, names: readonly string[], seen: Seen): Marks {
  const listed = listedSheets(seen);
  const onListed = names.filter((name) =>
    listed.includes(splitReference(seen.names.get(lower(name))?.formula ?? "")?.sheet ?? ""),
  );
  const marks = marksOf(before);
  return {
    ...marks,
    sheets: [...marks.sheets, ...listed],
    names: [...new Set([...marks.names, ...onListed])],
  };
}

/** The label that the earlier version does not have. */
export function otherLabel(earlier: EarlierRecord | undefined): Label {
  return earlier?.version.label === 0 ? 2 : 0;
}

/** What stands before "Lists" in the name of the sheet with the lists. */
function prefixIn({ anchor }: PlannedChange, seen: Seen): string {
  const formula = seen.names.get(anchor.name.toLowerCase())?.formula ?? "";
  const sheet = splitReference(formula)?.sheet ?? "";
  return sheet.endsWith(` ${anchor.sheet}`) ? sheet.slice(0, -anchor.sheet.length - 1) : "";
}

/**
 * The workbook as it is declared, without the sheets that an older format lacks: what is called like them is somebody's
 * own. Where the list of sheets is gone, all of them may be there.
 */
function presentIn(before: DeclaredWorkbook, { metadata }: Seen): DeclaredWorkbook {
  if (metadata === "") return before;
  const lacking = new Set(
    Object.entries(before.metadata.sheets)
      .filter(([key]) => !metadata.includes(` key="${xmlText(key)}"`))
      .map(([, name]) => name),
  );
  return {
    ...before,
    sheets: before.sheets.filter(({ name }) => !lacking.has(name)),
    names: before.names.filter(({ sheet }) => !lacking.has(sheet)),
  };
}

function marksOf({ sheets, names }: DeclaredWorkbook): Marks {
  return {
    sheets: sheets.map(({ name }) => name),
    tables: sheets.flatMap(({ tables }) => tables.map(({ name }) => name)),
    names: names.map(({ name }) => name),
  };
}

/** What declared sheets are called by now: a name on one leads to it, whatever somebody called it. */
function foundSheets(before: DeclaredWorkbook, outgoing: Version): ReadonlyMap<string, string> {
  const places = new Map(outgoing.names.map(({ name, sheet }) => [name, sheet]));
  const present = new Set(outgoing.sheets.map(({ live }) => live));
  return new Map(
    before.names.flatMap(({ name, sheet }) => {
      const place = places.get(name);
      return place !== undefined && present.has(place) ? [[sheet, place] as const] : [];
    }),
  );
}

/** Sheets with the same part in the workbook, by the key the metadata lists them under. */
function successorsOf(
  before: DeclaredWorkbook,
  after: DeclaredWorkbook,
  found: ReadonlyMap<string, string>,
): Journal["successors"] {
  return Object.entries(before.metadata.sheets).flatMap(([key, name]) => {
    const successor = after.metadata.sheets[key];
    return successor === undefined ? [] : [[found.get(name) ?? name, successor] as const];
  });
}

function lower(name: string): string {
  return name.toLowerCase();
}
