import { METADATA_NAMESPACE } from "../../../workbook/metadata-xml";
import type { Moment } from "../../host";
import type { EarlierRecord, Journal } from "./journal";
import { EARLIER_NAMESPACE, JOURNAL_NAMESPACE, readEarlier, readJournal } from "./journal";

export interface SeenSheet {
  /** Stays when somebody renames the sheet. */
  readonly id: string;
  readonly name: string;
  readonly position: number;
  readonly isHidden: boolean;
  readonly isProtected: boolean;
}

/** What is in the workbook at this moment, by lower-case name. */
export interface Seen {
  readonly sheets: ReadonlyMap<string, SeenSheet>;
  readonly names: ReadonlyMap<string, { readonly name: string; readonly formula: string }>;
  readonly tables: ReadonlyMap<
    string,
    { readonly id: string; readonly name: string; readonly sheet: string }
  >;
  readonly activeSheet: string;
  readonly metadata: string;
  /** Ids of the parts: a part that was written anew has another one. */
  readonly metadataPart: string | undefined;
  readonly journalPart: string | undefined;
  readonly journal: Journal | undefined;
  readonly earlier: EarlierRecord | undefined;
}

/** Queues the look; the answer is there after the next sync. */
export function queueLook(context: Excel.RequestContext): () => Seen {
  const { worksheets, names, tables, customXmlParts } = context.workbook;
  worksheets.load("items/id,items/name,items/position,items/visibility,items/protection/protected");
  names.load("items/name,items/formula");
  tables.load("items/id,items/name,items/worksheet/name");
  const active = worksheets.getActiveWorksheet().load("name");
  const part = (namespace: string) => {
    const found = customXmlParts.getByNamespace(namespace).getOnlyItemOrNullObject().load("id");
    return { found, xml: found.getXml() };
  };
  const [metadata, journal, earlier] = [
    part(METADATA_NAMESPACE),
    part(JOURNAL_NAMESPACE),
    part(EARLIER_NAMESPACE),
  ];
  const idOf = ({ found }: ReturnType<typeof part>) => (found.isNullObject ? undefined : found.id);
  return () => ({
    sheets: new Map(
      worksheets.items.map(({ id, name, position, visibility, protection }) => [
        name.toLowerCase(),
        { id, name, position, isHidden: visibility !== "Visible", isProtected: protection.protected },
      ]),
    ),
    names: new Map(
      names.items.map(({ name, formula }) => [name.toLowerCase(), { name, formula: String(formula) }]),
    ),
    tables: new Map(
      tables.items.map(({ id, name, worksheet }) => [
        name.toLowerCase(),
        { id, name, sheet: worksheet.name },
      ]),
    ),
    activeSheet: active.name,
    metadata: metadata.xml.value ?? "",
    metadataPart: idOf(metadata),
    journalPart: idOf(journal),
    journal: readJournal(journal.xml.value),
    earlier: readEarlier(earlier.xml.value),
  });
}

export async function look(context: Excel.RequestContext): Promise<Seen> {
  const seen = queueLook(context);
  await context.sync();
  return seen();
}

const MOMENTS = new WeakMap<Moment, Seen>();

export function momentOf(seen: Seen): Moment {
  const moment = { isChangeOpen: seen.journal !== undefined };
  MOMENTS.set(moment, seen);
  return moment;
}

/** What was seen then; nothing the second time, when a change that began from it has written since. */
export function takenFrom(moment: Moment | undefined): Seen | undefined {
  if (moment === undefined) return undefined;
  const seen = MOMENTS.get(moment);
  MOMENTS.delete(moment);
  // Without it nothing holds the workbook for us: the look has to be as fresh as can be.
  return seen?.metadataPart === undefined ? undefined : seen;
}
