import { AssessmentError } from "../../../core/errors";
import type { ChangedCell } from "../../../workbook/change/changed-cells";
import { labelledName } from "../../../workbook/change/labels";
import { runPatiently, translated } from "../run";
import { FAILURES } from "../texts/en/failures";
import { queueGoBack } from "./go-back";
import type { Journal } from "./journal";
import type { Seen } from "./look";
import { look } from "./look";
import type { Grids } from "./read-grids";
import { queueGrids } from "./read-grids";
import { settle } from "./settle";
import { addedFormulas, foreignSheets, queueFormulas, queueSizes } from "./straighten";
import { queueSwitch } from "./switch-versions";
import { refuseIncomplete, whereabouts } from "./whereabouts";

/** What was typed into the outgoing version at the last moment, as cells of the live sheets. */
type LateCells = (late: Grids) => readonly ChangedCell[];

/**
 * After a failure: returns when the change has taken place all the same or could be finished, throws the cause when the
 * workbook is as before, and "change-unfinished" when it is neither.
 */
export async function endedAfter(
  { id }: Pick<Journal, "id">,
  cause: unknown,
  lateCells: LateCells,
): Promise<void> {
  try {
    const seen = await runPatiently(look);
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

async function finished(lateCells: LateCells): Promise<boolean> {
  try {
    await finish(lateCells);
    return true;
  } catch (cause) {
    if (translated(cause) instanceof AssessmentError) return false;
    throw cause;
  }
}

/** Brings a change that broke off to its end. Does nothing where there is none. */
export async function finish(lateCells: LateCells = () => []): Promise<void> {
  const seen = await runPatiently(look);
  const { journal } = seen;
  if (journal !== undefined)
    await switchOver(journal, seen, await runPatiently((c) => measured(c, journal, seen)), lateCells);
}

/** Switches from wherever the versions are; `foreign` are the sheets of somebody's own that can be read. */
export async function switchOver(
  journal: Journal,
  seen: Seen,
  foreign: readonly string[],
  lateCells: LateCells = () => [],
): Promise<void> {
  const places = whereabouts(journal, seen);
  refuseIncomplete(journal, places);
  const after = await runPatiently(async (context) => {
    queueSwitch(context, journal, { ...places, seen });
    const late = queueGrids(
      context,
      journal.outgoing.names.map(({ name }) => name),
      (name) => labelledName(name, journal.outgoing.label),
    );
    const formulas = queueFormulas(context, foreign);
    const moved = await look(context);
    return { seen: moved, cells: lateCells(late()), foreign: formulas() };
  });
  const formulas = [...after.foreign, ...(await addedFormulas(journal, seen, after.seen))];
  await runPatiently((context) =>
    settle(context, journal, after.seen, { isBack: false, ...after, foreign: formulas }),
  );
}

/** Brings the workbook back to before a change that broke off. Does nothing where there is none. */
export async function undo(): Promise<void> {
  const seen = await runPatiently(look);
  const { journal } = seen;
  if (journal === undefined) return;
  const foreign = await runPatiently((context) => measured(context, journal, seen));
  const after = await runPatiently(async (context) => {
    queueGoBack(context, journal, { ...whereabouts(journal, seen), seen });
    const formulas = queueFormulas(context, foreign);
    const moved = await look(context);
    return { seen: moved, cells: [], foreign: formulas() };
  });
  const formulas = [...after.foreign, ...(await addedFormulas(journal, seen, after.seen))];
  await runPatiently((context) =>
    settle(context, journal, after.seen, { isBack: true, ...after, foreign: formulas }),
  );
}

/** The foreign sheets that are small enough to be read. */
export async function measured(
  context: Excel.RequestContext,
  { outgoing, incoming }: Journal,
  seen: Seen,
): Promise<readonly string[]> {
  const sizes = queueSizes(context, foreignSheets(seen, [outgoing, incoming]));
  await context.sync();
  return sizes();
}
