import type { Label } from "../../../workbook/change/labels";
import { xmlText } from "../../../workbook/metadata-xml";

/** Under these namespaces a workbook holds the change under way, and the earlier version. */
export const JOURNAL_NAMESPACE = "urn:hria-scorecard:journal:1";
export const EARLIER_NAMESPACE = "urn:hria-scorecard:earlier:1";

interface MovedTable {
  readonly live: string;
  readonly aside: string;
}

/** A sheet that is live under one name and lies aside, very hidden, under another. */
export interface MovedSheet {
  readonly live: string;
  readonly aside: string;
  readonly isHidden: boolean;
  readonly isProtected: boolean;
  readonly tables: readonly MovedTable[];
}

/** A name and the cells it means while its version is live. */
export interface MovedName {
  readonly name: string;
  readonly sheet: string;
  readonly address: string;
}

/** One version of the workbook. */
export interface Version {
  readonly label: Label;
  readonly sheets: readonly MovedSheet[];
  readonly names: readonly MovedName[];
  readonly metadata: string;
  readonly opensOn: string;
}

/** Everything the next start needs to finish a change or to go back. */
export interface Journal {
  readonly id: string;
  readonly title: string;
  /** A random id of the run that works on it: another one here means that somebody else went on with the change. */
  readonly worker: string;
  /** When it was written last, in milliseconds since 1970 by the clock of the computer that did. */
  readonly at: number;
  /** What people had typed into the outgoing version, in short; what they typed later is not in the incoming one. */
  readonly typed: string | undefined;
  /** "staging": parts of the new version may be missing. "staged": it is whole, and may be on its way in. */
  readonly state: "staging" | "staged";
  /** A restored version existed before, so that going back keeps it. */
  readonly isRestore: boolean;
  readonly outgoing: Version;
  readonly incoming: Version;
  /** The earlier version before this change. */
  readonly previous: EarlierRecord | undefined;
  /** Live sheets of the outgoing version and what takes their place. */
  readonly successors: readonly (readonly [string, string])[];
}

/** The version that lies aside, before the last change or, once restored, after it; no sheets when it was removed. */
export interface EarlierRecord {
  readonly id: string;
  readonly title: string;
  readonly isAfter: boolean;
  /** Put aside by a restore: what was typed into it is nowhere else. */
  readonly isPutAside: boolean;
  readonly version: Version;
  /** By what the live version is found when the two change places. */
  readonly live: Marks;
  readonly successors: Journal["successors"];
}

/** What belongs to a version, by name. */
export interface Marks {
  readonly sheets: readonly string[];
  readonly tables: readonly string[];
  readonly names: readonly string[];
}

/** The record that a change leaves. */
export function recordOf({
  id,
  title,
  isRestore,
  previous,
  outgoing,
  incoming,
  successors,
}: Journal): EarlierRecord {
  const isAfter = isRestore && previous?.isAfter !== true;
  const live = marksOf(incoming);
  return { id, title, isAfter, isPutAside: isRestore, version: outgoing, live, successors };
}

export function marksOf({ sheets, names }: Version): Marks {
  return {
    sheets: sheets.map(({ live }) => live),
    tables: sheets.flatMap(({ tables }) => tables.map(({ live }) => live)),
    names: names.map(({ name }) => name),
  };
}

export function journalXml(journal: Omit<Journal, "at">): string {
  return xmlOf("journal", JOURNAL_NAMESPACE, { ...journal, at: Date.now() });
}

export function earlierXml(earlier: EarlierRecord): string {
  return xmlOf("earlier", EARLIER_NAMESPACE, earlier);
}

export function readJournal(xml: string | null): Journal | undefined {
  const content: Journal | undefined = contentOf(xml);
  return content;
}

export function readEarlier(xml: string | null): EarlierRecord | undefined {
  const content: EarlierRecord | undefined = contentOf(xml);
  return content;
}

function xmlOf(element: string, namespace: string, content: unknown): string {
  return `<${element} xmlns="${namespace}">${xmlText(JSON.stringify(content))}</${element}>`;
}

/** Written by `xmlOf`: any other content has been tampered with, and fails loudly. */
function contentOf(xml: string | null) {
  const [, text] = /^[^>]*>([^<]*)</.exec(xml ?? "") ?? [];
  if (text === undefined) return undefined;
  return JSON.parse(
    text.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&"),
  );
}
