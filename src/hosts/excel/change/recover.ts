import { AssessmentError } from "../../../core/errors";
import type { ChangedCell } from "../../../workbook/change/changed-cells";
import type { ContentCheck } from "../../../workbook/change/content-key";
import type { WorkbookRepairs } from "../../../workbook/change/planned-change";
import { labelledName } from "../../../workbook/change/labels";
import type { Grids } from "../read-grids";
import { runPatiently, translated } from "../run";
import { FAILURES } from "../texts/en/failures";
import type { ForeignSheet } from "./foreign-sheets";
import { addedFormulas, foreignSheets, queueFormulas, queueSizes } from "./foreign-sheets";
import { queueGoBack } from "./go-back";
import { queueClaim, runHeld } from "./hold";
import type { Journal } from "./journal";
import { JOURNAL_NAMESPACE, journalXml } from "./journal";
import type { Seen } from "./look";
import { queueLate } from "./late-grids";
import { look } from "./look";
import { settle } from "./settle";
import { proxies, queueSwitch } from "./switch-versions";
import { isTypedSince, refuseTypedSince } from "./typed-since";
import { refuseIncomplete, whereabouts } from "./whereabouts";
import { replaceXml } from "./xml-parts";

/** What is left to do of a change once its sheets stand. */
export interface Unsettled {
  /** What was typed into the outgoing version at the last moment, as cells of the live sheets. */
  readonly lateCells: (late: Grids) => readonly ChangedCell[];
  /** What the names gave before; no others are read. */
  readonly known: Grids;
  readonly repairs?: WorkbookRepairs | undefined;
}

/**
 * After a failure: returns when the change has taken place all the same or could be finished, throws the cause when the
 * workbook is as before or somebody else goes on with it, and "change-unfinished" when it is neither.
 */
export async function endedAfter(
  { id, worker }: Pick<Journal, "id" | "worker">,
  cause: unknown,
  unsettled?: Unsettled,
): Promise<void> {
  try {
    const seen = await runPatiently(look);
    if (isDone(id, seen)) return;
    if (seen.journal?.worker === worker && !whereabouts(seen.journal, seen).isUntouched) {
      if (await finished({ id, worker }, unsettled)) return;
    }
    if (seen.journal?.worker === worker) await undo(worker);
  } catch (second) {
    const both = new AggregateError([cause, second]);
    throw new AssessmentError("change-unfinished", FAILURES.changeUnfinished, { cause: both });
  }
  throw translated(cause);
}

function isDone(id: string, { journal, earlier }: Seen): boolean {
  return journal === undefined && earlier?.id === id;
}

/** Also where Excel did it and answered with an error. */
async function finished(
  { id, worker }: Pick<Journal, "id" | "worker">,
  unsettled: Unsettled | undefined,
): Promise<boolean> {
  try {
    await finish(unsettled, worker);
    return true;
  } catch (cause) {
    if (!(cause instanceof AssessmentError)) throw cause;
    return isDone(id, await runPatiently(look));
  }
}

/** Finishes a change that broke off as a person asks for it, perhaps a day later. */
export async function finishUntyped(check: ContentCheck): Promise<void> {
  const seen = await runPatiently(look);
  if (seen.journal === undefined) return;
  const { journal } = seen;
  const known = await refuseTypedSince(journal, seen, check);
  let isTyped = false;
  const lateCells = (late: Grids) => {
    isTyped = isTypedSince(journal, check, late);
    if (isTyped) throw new AssessmentError("write-incomplete", FAILURES.typedMeanwhile);
    return [];
  };
  try {
    await finishSeen(journal, seen, { lateCells, known });
  } catch (cause) {
    if (isTyped) await undo();
    throw cause;
  }
}

/** Brings a change that broke off to its end: the one of `worker`, or whatever there is. */
export async function finish(unsettled?: Unsettled, worker?: string): Promise<void> {
  const seen = await runPatiently(look);
  const { journal } = seen;
  if (journal === undefined || isOfAnother(journal, worker)) return;
  await finishSeen(journal, seen, unsettled, worker);
}

async function finishSeen(
  journal: Journal,
  seen: Seen,
  unsettled?: Unsettled,
  worker?: string,
): Promise<void> {
  const taken = await takenUp(journal, seen, worker);
  await switchOver(taken.journal, taken.seen, taken.foreign, { unsettled });
}

interface SwitchOptions {
  readonly unsettled?: Unsettled | undefined;
  /** Nobody has written this journal so far. */
  readonly isNew?: boolean;
  /** The look in which the foreign sheets were measured, where it was an earlier one. */
  readonly measured?: Seen;
}

/** Switches from wherever the versions are; `foreign` are the sheets of somebody's own that can be read. */
export async function switchOver(
  journal: Journal,
  seen: Seen,
  foreign: readonly ForeignSheet[],
  { unsettled, isNew = false, measured = seen }: SwitchOptions = {},
): Promise<void> {
  refuseIncomplete(journal, whereabouts(journal, seen));
  const after = await withCare(journal, seen, (present, most) =>
    runHeld(present.journalPart, async (context) => {
      const places = whereabouts(journal, present);
      if (isNew && present === seen) {
        // A sheet that is gone stops the batch before anything is written.
        proxies(context, places);
        replaceXml(context, JOURNAL_NAMESPACE, journalXml(journal));
      }
      queueSwitch(context, journal, { ...places, seen: present });
      const typed = unsettled && queueLateOf(context, journal, unsettled);
      const formulas = queueFormulas(context, foreign, most);
      const moved = await look(context);
      return { seen: moved, cells: (await typed?.()) ?? [], foreign: formulas };
    }),
  );
  const formulas = [...(await after.foreign()), ...(await addedFormulas(journal, measured, after.seen))];
  const repairs = unsettled?.repairs;
  await settle(journal, after.seen, { isBack: false, ...after, foreign: formulas, repairs });
}

function queueLateOf(
  context: Excel.RequestContext,
  { outgoing }: Journal,
  { lateCells, known }: Unsettled,
): () => Promise<readonly ChangedCell[]> {
  const label = (name: string) => labelledName(name, outgoing.label);
  const read = queueLate(context, { names: [...known.keys()], known, outgoing }, label);
  return async () => lateCells(await read());
}

/** Brings the workbook back to before a change that broke off: the one of `worker`, or whatever there is. */
export async function undo(worker?: string): Promise<void> {
  const before = await runPatiently(look);
  if (before.journal === undefined || isOfAnother(before.journal, worker)) return;
  const { journal, seen, foreign } = await takenUp(before.journal, before, worker);
  const after = await withCare(journal, seen, (present, most) =>
    runHeld(present.journalPart, async (context) => {
      queueGoBack(context, journal, { ...whereabouts(journal, present), seen: present });
      const formulas = queueFormulas(context, foreign, most);
      const moved = await look(context);
      return { seen: moved, cells: [], foreign: formulas };
    }),
  );
  const formulas = [...(await after.foreign()), ...(await addedFormulas(journal, seen, after.seen))];
  await settle(journal, after.seen, { isBack: true, ...after, foreign: formulas });
}

/**
 * Moves the versions. Where Excel has done it, and the answer was too large to be sent, that is asked again, which changes
 * nothing, and the formulas of foreign sheets are read afterwards.
 */
async function withCare<Moved>(
  { worker }: Journal,
  seen: Seen,
  move: (present: Seen, mostBytes?: number) => Promise<Moved>,
): Promise<Moved> {
  try {
    return await move(seen);
  } catch (cause) {
    if (!(cause instanceof AssessmentError) || cause.code !== "too-large") throw cause;
    const present = await runPatiently(look);
    if (present.journal?.worker !== worker) throw cause;
    return await move(present, 0);
  }
}

function isOfAnother(journal: Journal, worker: string | undefined): boolean {
  return worker !== undefined && journal.worker !== worker;
}

interface TakenUp {
  readonly journal: Journal;
  readonly seen: Seen;
  readonly foreign: readonly ForeignSheet[];
}

/** Writes the journal as ours, so that whoever worked on it before stops, and measures the foreign sheets. */
export async function takenUp(
  journal: Journal,
  seen: Seen,
  worker: string = crypto.randomUUID(),
): Promise<TakenUp> {
  return await runHeld(seen.journalPart ?? seen.metadataPart, async (context) => {
    const ours = { ...journal, worker };
    const part = replaceXml(context, JOURNAL_NAMESPACE, journalXml(ours))?.load("id");
    if (seen.journalPart === undefined) queueClaim(context, seen);
    const sizes = queueSizes(context, foreignSheets(seen, journal));
    await context.sync();
    return { journal: ours, seen: { ...seen, journalPart: part?.id }, foreign: sizes() };
  });
}
