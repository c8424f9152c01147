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
  journalXml,
  marksOf,
  readEarlier,
  readJournal,
} from "./journal";
import { look } from "./look";
import { foundVersion } from "./outgoing";
import { otherLabel } from "./plan";
import { refuseTaken } from "./refuse-taken";
import type { Seen } from "./look";
import { endedAfter, measured, switchOver } from "./recover";
import { removeVersion } from "./settle";
import { readXml, replaceXml } from "./xml-parts";

/** One round trip, like the next one: both are asked at every start. */
export async function unfinishedChange(): Promise<UnfinishedChange | undefined> {
  const journal = readJournal(await runPatiently((context) => readXml(context, JOURNAL_NAMESPACE)));
  return journal && { id: journal.id, title: journal.title, canFinish: journal.state === "staged" };
}

export async function earlierVersion(): Promise<EarlierVersion | undefined> {
  const earlier = readEarlier(await runPatiently((context) => readXml(context, EARLIER_NAMESPACE)));
  if (earlier === undefined || earlier.version.sheets.length === 0) return undefined;
  return { title: earlier.title, side: earlier.isAfter ? "after" : "before" };
}

/** The live and the earlier version change places. */
export async function restoreEarlier(): Promise<void> {
  const seen = await runPatiently(look);
  const earlier = whole(seen);
  if (seen.journal !== undefined) throw new AssessmentError("change-unfinished", FAILURES.changeUnfinished);
  if (earlier === undefined) throw new AssessmentError("sheet-missing", FAILURES.noEarlierVersion);
  const journal = restoring(earlier, seen);
  refuseTaken(
    marksOf(journal.incoming),
    seen,
    journal.outgoing.sheets.map(({ live }) => live),
    earlier.live.names,
  );
  try {
    const foreign = await runPatiently((context) => {
      replaceXml(context, JOURNAL_NAMESPACE, journalXml(journal));
      return measured(context, journal, seen);
    });
    await switchOver(journal, seen, foreign);
  } catch (cause) {
    await endedAfter(journal, cause, () => []);
  }
}

/** Takes the earlier version out of the workbook. The change it lies before stays known, so that it never takes place twice. */
export async function removeEarlier(): Promise<void> {
  const seen = await runPatiently(look);
  const { earlier } = seen;
  if (seen.journal !== undefined) throw new AssessmentError("change-unfinished", FAILURES.changeUnfinished);
  if (earlier === undefined) return;
  await runPatiently(async (context) => {
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
