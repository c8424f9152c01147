import { onSheet } from "../../../workbook/addresses";
import { labelledName } from "../../../workbook/change/labels";
import { splitReference } from "../../../workbook/change/sheet-references";
import { METADATA_NAMESPACE } from "../../../workbook/metadata-xml";
import { PROTECTION } from "../page-steps";
import type { Journal } from "./journal";
import { EARLIER_NAMESPACE, JOURNAL_NAMESPACE, earlierXml, journalXml } from "./journal";
import type { Seen } from "./look";
import { moveTables, proxies, release } from "./switch-versions";
import type { SheetOf } from "./switch-versions";
import type { Whereabouts } from "./whereabouts";
import { replaceXml } from "./xml-parts";

type Places = Whereabouts & { readonly seen: Seen };

/**
 * Queues the way back to the outgoing version from wherever the change stopped. What was staged is deleted; a version
 * that existed before the change steps aside again.
 */
export function queueGoBack(context: Excel.RequestContext, journal: Journal, places: Places): void {
  const { outgoing, incoming, seen } = places;
  const sheetOf = proxies(context, places);
  if (!places.isUntouched) {
    const arrived = incoming.filter(({ isAside }) => !isAside);
    for (const sheet of arrived) release(sheetOf(sheet), sheet);
    for (const sheet of incoming) moveTables(context, sheet, seen, "aside");
    for (const sheet of arrived) sheetOf(sheet).name = sheet.moved.aside;
    for (const sheet of outgoing.filter(({ isAside }) => isAside)) sheetOf(sheet).name = sheet.moved.live;
    for (const sheet of outgoing) moveTables(context, sheet, seen, "live");
  }
  reopen(places, sheetOf);
  namesBack(context, journal, places);
  if (journal.isRestore) keepAside(context, journal, places, sheetOf);
  else for (const sheet of incoming) discard(sheetOf(sheet));
  replaceXml(context, METADATA_NAMESPACE, journal.outgoing.metadata);
  replaceXml(context, EARLIER_NAMESPACE, journal.previous && earlierXml(journal.previous));
  replaceXml(context, JOURNAL_NAMESPACE, journalXml(journal));
}

/** As they were, and one of them in front when the sheet in front is about to go. */
function reopen({ outgoing, incoming, seen }: Places, sheetOf: SheetOf): void {
  for (const sheet of outgoing) {
    sheetOf(sheet).visibility = sheet.moved.isHidden ? "Hidden" : "Visible";
    if (sheet.moved.isProtected && !sheet.seen.isProtected) sheetOf(sheet).protection.protect(PROTECTION);
  }
  const isLeaving = incoming.some((sheet) => sheet.seen.name === seen.activeSheet);
  const front = outgoing.find(({ moved }) => !moved.isHidden);
  if (isLeaving && front !== undefined) sheetOf(front).activate();
}

/** The restored version is the earlier one again, with its names. */
function keepAside(
  context: Excel.RequestContext,
  { incoming: version }: Journal,
  { incoming, seen }: Places,
  sheetOf: SheetOf,
): void {
  const asideOf = new Map(version.sheets.map(({ live, aside }) => [live, aside]));
  for (const sheet of incoming) sheetOf(sheet).visibility = "VeryHidden";
  for (const { name, sheet, address } of version.names) {
    const before = labelledName(name, version.label);
    if (seen.names.has(before.toLowerCase())) continue;
    const formula = `=${onSheet(asideOf.get(sheet) ?? sheet, address)}`;
    context.workbook.names.add(before, formula).visible = false;
  }
}

/** A very hidden sheet cannot be deleted. */
export function discard(sheet: Excel.Worksheet): void {
  sheet.visibility = "Hidden";
  sheet.delete();
}

function namesBack(context: Excel.RequestContext, { outgoing, incoming }: Journal, places: Places): void {
  const { seen } = places;
  const { names } = context.workbook;
  const formulaOf = (name: string) => seen.names.get(name.toLowerCase())?.formula;
  const liveOf = new Map(outgoing.sheets.map(({ live, aside }) => [aside.toLowerCase(), live]));
  const known = new Set(outgoing.names.map(({ name }) => name.toLowerCase()));
  for (const { name } of outgoing.names) {
    const before = labelledName(name, outgoing.label);
    const kept = splitReference(formulaOf(before) ?? "");
    if (kept === undefined) continue;
    const formula = `=${onSheet(liveOf.get(kept.sheet.toLowerCase()) ?? kept.sheet, kept.address)}`;
    if (formulaOf(name) === undefined) names.add(name, formula);
    else names.getItem(name).formula = formula;
    names.getItem(before).delete();
  }
  const own = new Set(
    [
      ...incoming.sheets.flatMap(({ live, aside }) => [live, aside]),
      ...places.incoming.map((sheet) => sheet.seen.name),
    ].map((name) => name.toLowerCase()),
  );
  const isNew = ({ name }: { readonly name: string }) => !known.has(name.toLowerCase());
  for (const { name } of incoming.names.filter(isNew)) {
    const sheet = splitReference(formulaOf(name) ?? "")?.sheet.toLowerCase();
    if (own.has(sheet ?? "")) names.getItem(name).delete();
  }
}
