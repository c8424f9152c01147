import { onSheet } from "../../../workbook/addresses";
import { labelledName } from "../../../workbook/change/labels";
import { splitReference } from "../../../workbook/change/sheet-references";
import type { Journal } from "./journal";
import type { Seen } from "./look";
import type { Whereabouts } from "./whereabouts";

/**
 * Queues the search for the cells that names mean now, and answers how to move the names: each outgoing one leaves a
 * hidden "Before" name on its cells, whatever moved there meanwhile, then means the incoming cells.
 */
export function queueNames(
  context: Excel.RequestContext,
  { outgoing, incoming }: Journal,
  { incoming: arriving, seen }: Whereabouts & { readonly seen: Seen },
): () => void {
  const { names } = context.workbook;
  const liveNames = new Map(
    arriving.flatMap((sheet) => (sheet.isAside ? [] : [[sheet.moved.live, sheet.seen.name] as const])),
  );
  const has = (name: string) => seen.names.has(name.toLowerCase());
  const kept = outgoing.names
    .filter(({ name }) => has(name) && !has(labelledName(name, outgoing.label)) && isLive(seen, name))
    .map(({ name }) => ({
      before: labelledName(name, outgoing.label),
      range: names.getItem(name).getRange(),
    }));
  const staying = new Set(incoming.names.map(({ name }) => name.toLowerCase()));
  return () => {
    for (const { before, range } of kept) names.add(before, range).visible = false;
    for (const { name, sheet: planned, address } of incoming.names) {
      const sheet = liveNames.get(planned) ?? planned;
      const formula = `=${onSheet(sheet, address)}`;
      if (has(name)) names.getItem(name).formula = formula;
      else names.add(name, context.workbook.worksheets.getItem(sheet).getRange(address));
    }
    for (const { name } of outgoing.names) {
      if (has(name) && !staying.has(name.toLowerCase())) names.getItem(name).delete();
    }
    for (const { name } of incoming.names) {
      const past = labelledName(name, incoming.label);
      if (has(past)) names.getItem(past).delete();
    }
  };
}

function isLive({ names }: Seen, name: string): boolean {
  return splitReference(names.get(name.toLowerCase())?.formula ?? "") !== undefined;
}
