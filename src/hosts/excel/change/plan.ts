import { AssessmentError } from "../../../core/errors";
import type { Label } from "../../../workbook/change/labels";
import type { PlannedChange } from "../../../workbook/change/planned-change";
import { splitReference } from "../../../workbook/change/sheet-references";
import type { DeclaredWorkbook } from "../../../workbook/declaration";
import { FAILURES } from "../texts/en/failures";
import type { WideSheet } from "./column-widths";
import { wideSheets } from "./column-widths";
import { stagedVersion } from "./incoming";
import type { EarlierRecord, Journal, Marks, Version } from "./journal";
import type { Seen } from "./look";
import { foundVersion, listedSheets } from "./outgoing";

/** A change in this workbook, before anything is written. */
export interface Plan {
  readonly journal: Journal;
  /** As it will be staged, and as it will be live. */
  readonly staged: DeclaredWorkbook;
  readonly live: DeclaredWorkbook;
  readonly prefix: string;
  readonly wideSheets: readonly WideSheet[];
}

/** Refuses with "sheet-name-taken" where a sheet, name or table of somebody's own is in the way. */
export function planOf(change: PlannedChange, seen: Seen): Plan {
  const prefix = prefixIn(change, seen);
  const { before, after } = change.declare(prefix);
  const marks = marksIn(before, change.names, seen);
  const outgoing = foundVersion(seen, marks, otherLabel(seen.earlier), change.present);
  refuseTaken(after, outgoing, { ...seen, names: withoutOwn(seen, marks) });
  const { version: incoming, workbook: staged } = stagedVersion(seen, after);
  const { id, title } = change;
  const successors = successorsOf(before, after);
  const previous = seen.earlier;
  const journal: Journal = {
    id,
    title,
    state: "staging",
    isRestore: false,
    outgoing,
    incoming,
    previous,
    successors,
  };
  return { journal, staged, live: after, prefix, wideSheets: wideSheets(before, after, staged) };
}

/** Beside what the assessment needs by now, what stood for more of it: a sheet stays when its list was emptied. */
function marksIn(before: DeclaredWorkbook, names: readonly string[], seen: Seen): Marks {
  const listed = listedSheets(seen);
  const onListed = names.filter((name) =>
    listed.includes(splitReference(seen.names.get(lower(name))?.formula ?? "")?.sheet ?? ""),
  );
  return {
    sheets: [...before.sheets.map(({ name }) => name), ...listed],
    tables: before.sheets.flatMap(({ tables }) => tables.map(({ name }) => name)),
    names: [...new Set([...before.names.map(({ name }) => name), ...onListed])],
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

function refuseTaken(after: DeclaredWorkbook, outgoing: Version, seen: Seen): void {
  const ours = new Set(outgoing.sheets.map(({ live }) => lower(live)));
  const refuse = (clash: { readonly name: string } | undefined, message: (name: string) => string) => {
    if (clash === undefined) return;
    throw new AssessmentError("sheet-name-taken", message(clash.name), { subject: clash.name });
  };
  const isForeign = (sheet: string | undefined) => sheet !== undefined && !ours.has(lower(sheet));
  refuse(
    after.sheets.find(({ name }) => isForeign(seen.sheets.get(lower(name))?.name)),
    FAILURES.sheetNameTaken,
  );
  const tables = after.sheets.flatMap((sheet) => sheet.tables);
  refuse(
    tables.find(({ name }) => isForeign(seen.tables.get(lower(name))?.sheet)),
    FAILURES.tableTaken,
  );
  refuse(
    after.names.find(({ name }) =>
      isForeign(splitReference(seen.names.get(lower(name))?.formula ?? "")?.sheet),
    ),
    FAILURES.nameTaken,
  );
}

/** Sheets with the same part in the workbook, by the key the metadata lists them under. */
function successorsOf(before: DeclaredWorkbook, after: DeclaredWorkbook): Journal["successors"] {
  return Object.entries(before.metadata.sheets).flatMap(([key, name]) => {
    const successor = after.metadata.sheets[key];
    return successor === undefined ? [] : [[name, successor] as const];
  });
}

/** A name of ours that somebody sent elsewhere is still ours. */
function withoutOwn({ names }: Seen, marks: Marks): Seen["names"] {
  const own = new Set(marks.names.map(lower));
  return new Map([...names].filter(([name]) => !own.has(name)));
}

function lower(name: string): string {
  return name.toLowerCase();
}
