import type { ChangedCell } from "../../../workbook/change/changed-cells";
import { METADATA_NAMESPACE } from "../../../workbook/metadata-xml";
import type { Cell } from "../../../workbook/declaration";
import { PROTECTION } from "../page-steps";
import { textCell } from "../text-cell";
import type { Journal } from "./journal";
import { EARLIER_NAMESPACE, JOURNAL_NAMESPACE, earlierXml, journalXml, recordOf } from "./journal";
import type { Seen } from "./look";
import { queueNames } from "./switch-names";
import { replaceXml } from "./xml-parts";
import type { FoundSheet, Whereabouts } from "./whereabouts";

type Places = Whereabouts & { readonly seen: Seen };

/**
 * Queues what is left of the switch: outgoing sheets and tables step aside, incoming ones take the live names, defined
 * names mean the incoming cells. Everything is found before anything moves, by ids that a rename does not change.
 * Doing it twice, or going on where a batch broke off, gives the same.
 */
export function queueSwitch(
  context: Excel.RequestContext,
  journal: Journal,
  places: Places,
  cells: readonly ChangedCell[] = [],
): void {
  const sheetOf = proxies(context, places);
  const moveNames = queueNames(context, journal, places);
  const leaving = places.outgoing.filter(({ isAside }) => !isAside);
  for (const sheet of leaving) release(sheetOf(sheet), sheet);
  for (const sheet of places.outgoing) moveTables(context, sheet, places.seen, "aside");
  for (const sheet of leaving) sheetOf(sheet).name = sheet.moved.aside;
  const arriving = places.incoming.filter(({ isAside }) => isAside);
  writeCells(places.incoming, sheetOf, cells);
  for (const sheet of arriving) sheetOf(sheet).name = sheet.moved.live;
  for (const sheet of places.incoming) moveTables(context, sheet, places.seen, "live");
  for (const sheet of places.incoming) {
    sheetOf(sheet).visibility = sheet.moved.isHidden ? "Hidden" : "Visible";
    if (sheet.moved.isProtected && !sheet.seen.isProtected) sheetOf(sheet).protection.protect(PROTECTION);
  }
  moveNames();
  order(places, sheetOf);
  bringToFront(journal, places, sheetOf);
  for (const sheet of places.outgoing) sheetOf(sheet).visibility = "VeryHidden";
  replaceXml(context, METADATA_NAMESPACE, journal.incoming.metadata);
  replaceXml(context, EARLIER_NAMESPACE, earlierXml(recordOf(journal)));
  replaceXml(context, JOURNAL_NAMESPACE, journalXml({ ...journal, state: "staged" }));
}

export type SheetOf = (sheet: FoundSheet) => Excel.Worksheet;

/** Asked for before anything is queued, so that a sheet that is gone by now stops the batch at its beginning. */
export function proxies(
  context: Excel.RequestContext,
  { outgoing, incoming }: Pick<Whereabouts, "outgoing" | "incoming">,
): SheetOf {
  const all = [...outgoing, ...incoming].map(({ seen }) => seen.id);
  const sheets = new Map(all.map((id) => [id, context.workbook.worksheets.getItem(id)]));
  return ({ seen }) => sheets.get(seen.id) ?? context.workbook.worksheets.getItem(seen.id);
}

/** Tables of a protected sheet cannot be renamed. A password refuses here, before anything has moved. */
export function release(target: Excel.Worksheet, { moved, seen }: FoundSheet): void {
  if (seen.isProtected && moved.tables.length > 0) target.protection.unprotect();
}

export function moveTables(
  context: Excel.RequestContext,
  { moved, seen: sheet }: FoundSheet,
  { tables }: Seen,
  to: "live" | "aside",
): void {
  const from = to === "live" ? "aside" : "live";
  for (const table of moved.tables) {
    const found = tables.get(table[from].toLowerCase());
    if (found?.sheet === sheet.name) context.workbook.tables.getItem(found.id).name = table[to];
  }
}

/** Cells of the incoming version that somebody's typing changed after it was staged. */
export function writeCells(
  incoming: readonly FoundSheet[],
  sheetOf: SheetOf,
  cells: readonly ChangedCell[],
): void {
  for (const { sheet, row, column, cell } of cells) {
    const found = incoming.find(({ moved }) => moved.live === sheet);
    if (found !== undefined) sheetOf(found).getCell(row, column).formulas = [[contentOf(cell)]];
  }
}

function contentOf(cell: Cell): string | number {
  if (cell === undefined) return "";
  if (typeof cell === "string") return textCell(cell);
  return typeof cell === "number" ? cell : cell.formula;
}

/** The incoming sheets stand where the outgoing ones stood. */
function order({ outgoing, incoming }: Places, sheetOf: SheetOf): void {
  const first = Math.min(...outgoing.map(({ seen }) => seen.position));
  if (!Number.isFinite(first)) return;
  for (const [index, sheet] of incoming.entries()) sheetOf(sheet).position = first + index;
}

/** Who looked at one of our sheets looks at its successor. */
function bringToFront({ incoming, successors }: Journal, places: Places, sheetOf: SheetOf): void {
  const isOurs = places.outgoing.some(({ seen }) => seen.name === places.seen.activeSheet);
  if (!isOurs) return;
  const successor = new Map(successors).get(places.seen.activeSheet);
  const wanted = places.incoming.find(({ moved }) => moved.live === successor && !moved.isHidden);
  const opensOn = places.incoming.find(({ moved }) => moved.live === incoming.opensOn);
  const front = wanted ?? opensOn;
  if (front !== undefined) sheetOf(front).activate();
}
