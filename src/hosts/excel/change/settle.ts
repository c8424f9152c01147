import { AssessmentError } from "../../../core/errors";
import type { ChangedCell } from "../../../workbook/change/changed-cells";
import { labelledName } from "../../../workbook/change/labels";
import type { WorkbookRepairs } from "../../../workbook/change/planned-change";
import { splitReference } from "../../../workbook/change/sheet-references";
import { calculateByItself } from "../calculate-by-itself";
import { isExcelError } from "../run";
import type { ForeignCell } from "./foreign-sheets";
import { discard } from "./go-back";
import { runHeld } from "./hold";
import type { Journal, Version } from "./journal";
import type { Seen } from "./look";
import { bentFormulas, queueCells, queueNameFormulas, straightNames } from "./straighten";
import { proxies, writeCells } from "./switch-versions";
import { whereabouts } from "./whereabouts";
import { closeJournal } from "./xml-parts";

interface Rest {
  readonly isBack: boolean;
  readonly cells: readonly ChangedCell[];
  readonly foreign: readonly ForeignCell[];
  readonly repairs?: WorkbookRepairs | undefined;
}

/**
 * The last round trip of a change: late typing is carried over, formulas outside are straightened, the workbook itself is put
 * right where it was broken, the journal closed.
 * A formula of somebody's own that Excel does not let us write holds nothing else up: it goes on meaning the sheets that
 * stepped aside, and `ownSheets` names it before the next change.
 */
export async function settle(journal: Journal, seen: Seen, rest: Rest): Promise<void> {
  const bent = bentFormulas(rest.foreign, seen, straightNames(journal, rest.isBack));
  const cells = [...bent.cells.values()];
  const isBent = cells.length > 0 || bent.names.size > 0;
  try {
    return await closed(journal, seen, rest, (context) => {
      for (const ofSheet of cells) queueCells(context, ofSheet);
      queueNameFormulas(context, bent.names);
    });
  } catch (cause) {
    if (!isBent || !isRefused(cause)) throw cause;
  }
  for (const ofSheet of cells) await tried(seen, (context) => queueCells(context, ofSheet));
  for (const one of bent.names) await tried(seen, (context) => queueNameFormulas(context, new Map([one])));
  await closed(journal, seen, rest);
}

async function closed(
  journal: Journal,
  seen: Seen,
  { isBack, cells, repairs }: Rest,
  first: (context: Excel.RequestContext) => void = () => undefined,
): Promise<void> {
  await runHeld(seen.journalPart, async (context) => {
    const { incoming } = whereabouts(journal, seen);
    const sheetOf = proxies(context, { outgoing: [], incoming });
    writeCells(incoming, sheetOf, cells);
    first(context);
    if (!isBack && !journal.isRestore && journal.previous !== undefined) {
      removeVersion(context, journal.previous.version, seen);
    }
    if (repairs !== undefined) putWorkbookRight(context, repairs, seen);
    closeJournal(context);
    await context.sync();
  });
}

function putWorkbookRight(
  context: Excel.RequestContext,
  { calculates, forgets }: WorkbookRepairs,
  { names }: Seen,
): void {
  if (calculates) calculateByItself(context);
  for (const name of forgets) {
    const formula = names.get(name.toLowerCase())?.formula;
    const isDead = formula !== undefined && splitReference(formula) === undefined;
    if (isDead) context.workbook.names.getItemOrNullObject(name).delete();
  }
}

/** A second refusal is one for good. */
async function tried(seen: Seen, queue: (context: Excel.RequestContext) => void): Promise<void> {
  try {
    await runHeld(seen.journalPart, async (context) => {
      queue(context);
      await context.sync();
    });
  } catch (cause) {
    if (!isRefused(cause)) throw cause;
  }
}

/** Excel's own word on what was asked; a wait, a load that passes or a colleague's pane is none. */
function isRefused(cause: unknown): boolean {
  if (!(cause instanceof AssessmentError) || !isExcelError(cause.cause)) return false;
  return !PASSING.has(cause.cause.code);
}

const PASSING: ReadonlySet<string> = new Set([
  "InvalidOperationInCellEditMode",
  "ActivityLimitReached",
  "ServiceNotAvailable",
]);

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
