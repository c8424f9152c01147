import { formatAddress } from "../book/address";
import type { Book, BookChange } from "../book/book";
import { missable } from "./missed-events";
import type { MissedEvent } from "./missed-events";

/** An event on its way to the client: numeric type, the object it belongs to, and its public JSON. */
export type EventSink = (type: number, target: string, event: object) => void;

/** Numbers by which the client knows an event: Worksheet.onChanged and WorksheetCollection.onDeleted. */
const EVENT_TYPES: Readonly<Record<string, number>> = { dataChanged: 10, deleted: 15 };
/** The target of events registered on the collection of all sheets. */
export const WHOLE_WORKBOOK = "Workbook";

/** Hands changes of the workbook to the add-ins that listen. */
export class EventHub {
  readonly #sinks = new Set<EventSink>();
  readonly #listeners = new Map<string, number>();
  /** Off, as after `context.runtime.enableEvents = false`. */
  areEnabled = true;
  /** Kinds of change this Excel says nothing of. */
  readonly misses = new Set<MissedEvent>();
  readonly #book: Book;

  constructor(book: Book) {
    this.#book = book;
    book.onChange((change) => this.#announce(change));
    book.onSheetDeleted((sheet) => {
      if (this.areEnabled) this.#send("deleted", WHOLE_WORKBOOK, { source: "Local", worksheetId: sheet });
    });
  }

  connect(sink: EventSink): () => void {
    this.#sinks.add(sink);
    return () => this.#sinks.delete(sink);
  }

  listen(event: string, target: string): void {
    const key = `${event} ${target}`;
    this.#listeners.set(key, (this.#listeners.get(key) ?? 0) + 1);
  }

  ignore(event: string, target: string): void {
    const key = `${event} ${target}`;
    this.#listeners.set(key, Math.max(0, (this.#listeners.get(key) ?? 0) - 1));
  }

  #announce(change: BookChange): void {
    const missed = missable(this.#book, change);
    if (!this.areEnabled || (missed && this.misses.has(missed))) return;
    const { sheet, area, isByPerson, rows = "RangeEdited" } = change;
    const event = {
      type: "WorksheetChanged",
      worksheetId: sheet,
      address: formatAddress(area),
      changeType: rows,
      source: "Local",
      triggerSource: isByPerson ? "Unknown" : "ThisLocalAddin",
    };
    for (const target of [sheet, WHOLE_WORKBOOK]) this.#send("dataChanged", target, event);
  }

  #send(event: string, target: string, content: object): void {
    if (!this.#listeners.get(`${event} ${target}`)) return;
    const type = EVENT_TYPES[event];
    if (type === undefined) return;
    for (const sink of this.#sinks) sink(type, target, content);
  }
}
