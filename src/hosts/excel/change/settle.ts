import type { ChangedCell } from "../../../workbook/change/changed-cells";
import { labelledName } from "../../../workbook/change/labels";
import { discard } from "./go-back";
import { runHeld } from "./hold";
import type { Journal, Version } from "./journal";
import type { Seen } from "./look";
import type { ForeignCell } from "./straighten";
import { queueStraightening, straightNames } from "./straighten";
import { proxies, writeCells } from "./switch-versions";
import { whereabouts } from "./whereabouts";
import { closeJournal } from "./xml-parts";

/** The last round trip of a change: late typing is carried over, formulas outside are straightened, the journal closed. */
export async function settle(
  journal: Journal,
  seen: Seen,
  rest: {
    readonly isBack: boolean;
    readonly cells: readonly ChangedCell[];
    readonly foreign: readonly ForeignCell[];
  },
): Promise<void> {
  await runHeld(seen.journalPart, async (context) => {
    const { incoming } = whereabouts(journal, seen);
    const sheetOf = proxies(context, { outgoing: [], incoming });
    writeCells(incoming, sheetOf, rest.cells);
    queueStraightening(context, rest.foreign, seen, straightNames(journal, rest.isBack));
    if (!rest.isBack && !journal.isRestore && journal.previous !== undefined) {
      removeVersion(context, journal.previous.version, seen);
    }
    closeJournal(context);
    await context.sync();
  });
}

/** Takes a version that lies aside out of the workbook, with its names. */
export function removeVersion(context: Excel.RequestContext, version: Version, seen: Seen): void {
  const { worksheets, names } = context.workbook;
  for (const { aside } of version.sheets) {
    const sheet = seen.sheets.get(aside.toLowerCase());
    if (sheet !== undefined) discard(worksheets.getItem(sheet.id));
  }
  for (const { name } of version.names) {
    const before = labelledName(name, version.label);
    if (seen.names.has(before.toLowerCase())) names.getItem(before).delete();
  }
}
