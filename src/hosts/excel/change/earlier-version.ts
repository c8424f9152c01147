import { AssessmentError } from "../../../core/errors";
import { labelledName } from "../../../workbook/change/labels";
import { splitReference } from "../../../workbook/change/sheet-references";
import type { EarlierVersion, UnfinishedChange } from "../../host";
import { runPatiently } from "../run";
import { FAILURES } from "../texts/en/failures";
import type { EarlierRecord, Journal, Version } from "./journal";
import {
  EARLIER_NAMESPACE,
  JOURNAL_NAMESPACE,
  earlierXml,
  marksOf,
  readEarlier,
  readJournal,
  recordOf,
} from "./journal";
import { runHeld } from "./hold";
import { look } from "./look";
import { namingLocked } from "./locked-sheet";
import { foundVersion } from "./outgoing";
import { otherLabel } from "./plan";
import { refuseTaken } from "./refuse-taken";
import type { Seen } from "./look";
import { openChange, isMoving } from "./open-change";
import { endedAfter, switchOver, takenUp, undo } from "./recover";
import { removeVersion } from "./settle";
import { type ForeignSheet, foreignSheets, queueSizes } from "./foreign-sheets";
import { queueSwitch } from "./switch-versions";
import { whereabouts } from "./whereabouts";
import { readXml, replaceXml } from "./xml-parts";

/** One round trip, like the next one: both are asked at every start. */
export async function unfinishedChange(): Promise<UnfinishedChange | undefined> {
  const journal = readJournal(await runPatiently((context) => readXml(context, JOURNAL_NAMESPACE)));
  if (journal === undefined) return undefined;
  const { id, title, worker, state } = journal;
  return { id, title, worker, canFinish: state === "staged", isMoving: isMoving(journal) };
}

export async function earlierVersion(): Promise<EarlierVersion | undefined> {
  const earlier = readEarlier(await runPatiently((context) => readXml(context, EARLIER_NAMESPACE)));
  if (earlier === undefined || earlier.version.sheets.length === 0) return undefined;
  return { id: earlier.id, title: earlier.title, side: earlier.isAfter ? "after" : "before" };
}

/** The live and the earlier version change places. */
export async function restoreEarlier(): Promise<void> {
  const seen = await runPatiently(look);
  const earlier = whole(seen);
  if (seen.journal !== undefined) throw openChange(seen.journal);
  if (earlier === undefined) throw new AssessmentError("sheet-missing", FAILURES.noEarlierVersion);
  await changePlaces(restoring(earlier, seen), earlier, seen, async (journal) => {
    const taken = await takenUp(journal, seen, journal.worker);
    await switchOver(journal, taken.seen, taken.foreign);
  });
}

async function changePlaces(
  journal: Journal,
  earlier: EarlierRecord,
  seen: Seen,
  move: (journal: Journal) => Promise<void>,
): Promise<void> {
  refuseTaken(
    marksOf(journal.incoming),
    seen,
    journal.outgoing.sheets.map(({ live }) => live),
    earlier.live.names,
  );
  try {
    await move(journal);
  } catch (cause) {
    await namingLocked(journal.outgoing, () => endedAfter(journal, cause));
  }
}

/**
 * Back to before a change that broke off. New sheets that stand in their places already may have been typed into, so
 * that they are put aside as the earlier version, not deleted.
 */
export async function goBack(): Promise<void> {
  const before = await runPatiently(look);
  const { journal: open } = before;
  if (open === undefined || !whereabouts(open, before).isSwitched) return await undo();
  const { seen, foreign } = await wholeSwitch(open, before);
  const earlier = recordOf(open);
  await changePlaces(restoring(earlier, seen), earlier, seen, (journal) =>
    switchOver(journal, seen, foreign, { isNew: true, measured: before }),
  );
}

/** What is left of the switch, without closing the journal, and the foreign sheets that can be read. */
async function wholeSwitch(
  journal: Journal,
  before: Seen,
): Promise<{ readonly seen: Seen; readonly foreign: readonly ForeignSheet[] }> {
  return await runHeld(before.journalPart, async (context) => {
    const ours = { ...journal, worker: crypto.randomUUID() };
    const sizes = queueSizes(context, foreignSheets(before, journal));
    queueSwitch(context, ours, { ...whereabouts(journal, before), seen: before });
    if (!journal.isRestore && journal.previous !== undefined) {
      removeVersion(context, journal.previous.version, before);
    }
    const seen = await look(context);
    return { seen, foreign: sizes() };
  });
}

/** Takes the earlier version out of the workbook. The change it lies before stays known, so that it never takes place twice. */
export async function removeEarlier(): Promise<void> {
  const seen = await runPatiently(look);
  const { earlier } = seen;
  if (seen.journal !== undefined) throw openChange(seen.journal);
  if (earlier === undefined) return;
  await runHeld(seen.metadataPart, async (context) => {
    removeVersion(context, earlier.version, seen);
    const version: Version = { ...earlier.version, sheets: [], names: [] };
    replaceXml(context, EARLIER_NAMESPACE, earlierXml({ ...earlier, version }));
    await context.sync();
  });
}

/** The earlier version, when all of its sheets are there. */
function whole({ earlier, sheets }: Seen): EarlierRecord | undefined {
  const isThere = earlier?.version.sheets.every(({ aside }) => sheets.has(aside.toLowerCase()));
  return isThere === true && earlier !== undefined && earlier.version.sheets.length > 0 ? earlier : undefined;
}

function restoring(earlier: EarlierRecord, seen: Seen): Journal {
  const { version } = earlier;
  return {
    id: `${earlier.id} back`,
    title: earlier.title,
    worker: crypto.randomUUID(),
    at: Date.now(),
    typed: undefined,
    state: "staged",
    isRestore: true,
    outgoing: foundVersion(seen, earlier.live, otherLabel(earlier)),
    incoming: { ...version, names: namesNow(version, seen) },
    previous: earlier,
    successors: earlier.successors.map(([before, after]) => [after, before]),
  };
}

/** Where its cells are by now. */
function namesNow({ label, names, sheets }: Version, seen: Seen): Version["names"] {
  const liveOf = new Map(sheets.map(({ live, aside }) => [aside.toLowerCase(), live]));
  return names.map((name) => {
    const kept = splitReference(seen.names.get(labelledName(name.name, label).toLowerCase())?.formula ?? "");
    const sheet = liveOf.get(kept?.sheet.toLowerCase() ?? "");
    return kept === undefined || sheet === undefined ? name : { ...name, sheet, address: kept.address };
  });
}
