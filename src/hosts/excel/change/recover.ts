import { AssessmentError } from "../../../core/errors";
import type { ChangedCell } from "../../../workbook/change/changed-cells";
import { labelledName } from "../../../workbook/change/labels";
import { run, translated } from "../run";
import { FAILURES } from "../texts/en/failures";
import { queueGoBack } from "./go-back";
import type { Journal } from "./journal";
import type { Seen } from "./look";
import { look, queueLook } from "./look";
import type { Grids } from "./read-grids";
import { queueGrids } from "./read-grids";
import { settle } from "./settle";
import { foreignSheets, queueFormulas, queueSizes } from "./straighten";
import { queueSwitch } from "./switch-versions";
import { refuseIncomplete, whereabouts } from "./whereabouts";

/**
 * After a failure: returns when the change has taken place all the same or could be finished, throws the cause when the
 * workbook is as before, and "change-unfinished" when it is neither.
 */
export async function endedAfter(
  { id }: Pick<Journal, "id">,
  cause: unknown,
  lateCells: (late: Grids) => readonly ChangedCell[],
): Promise<void> {
  try {
    const seen = await run(look);
    const isDone = seen.journal === undefined && seen.earlier?.id === id;
    if (isDone) return;
    if (seen.journal?.id === id && !whereabouts(seen.journal, seen).isUntouched) {
      if (await finished(lateCells)) return;
    }
    if (seen.journal?.id === id) await undo();
  } catch (second) {
    const both = new AggregateError([cause, second]);
    throw new AssessmentError("change-unfinished", FAILURES.changeUnfinished, { cause: both });
  }
  throw translated(cause);
}

async function finished(lateCells: (late: Grids) => readonly ChangedCell[]): Promise<boolean> {
  try {
    await finish(lateCells);
    return true;
  } catch (cause) {
    if (translated(cause) instanceof AssessmentError) return false;
    throw cause;
  }
}

/** Brings a change that broke off to its end. Does nothing where there is none. */
export async function finish(lateCells: (late: Grids) => readonly ChangedCell[] = () => []): Promise<void> {
  const seen = await run(look);
  const { journal } = seen;
  if (journal === undefined) return;
  const places = whereabouts(journal, seen);
  refuseIncomplete(journal, places);
  await ended(journal, seen, false, lateCells, (context) =>
    queueSwitch(context, journal, { ...places, seen }),
  );
}

/** Brings the workbook back to before a change that broke off. Does nothing where there is none. */
export async function undo(): Promise<void> {
  const seen = await run(look);
  const { journal } = seen;
  if (journal === undefined) return;
  const places = { ...whereabouts(journal, seen), seen };
  await ended(
    journal,
    seen,
    true,
    () => [],
    (context) => queueGoBack(context, journal, places),
  );
}

async function ended(
  journal: Journal,
  before: Seen,
  isBack: boolean,
  lateCells: (late: Grids) => readonly ChangedCell[],
  queue: (context: Excel.RequestContext) => void,
): Promise<void> {
  const sheets = await run(async (context) => {
    const sizes = queueSizes(context, foreignSheets(before, [journal.outgoing, journal.incoming]));
    await context.sync();
    return sizes();
  });
  const after = await run(async (context) => {
    queue(context);
    const late = queueGrids(
      context,
      journal.outgoing.names.map(({ name }) => name),
      (name) => labelledName(name, journal.outgoing.label),
    );
    const formulas = queueFormulas(context, sheets);
    const seen = queueLook(context);
    await context.sync();
    return { seen: seen(), cells: isBack ? [] : lateCells(late()), foreign: formulas() };
  });
  await run((context) => settle(context, journal, after.seen, { isBack, ...after }));
}
