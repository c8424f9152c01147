import type { Area } from "../book/area";
import type { Book } from "../book/book";
import type { Place } from "../objects/place";
import type { EventHub } from "./event-hub";
import type { ExcelObject } from "./excel-object";

/** What Excel's objects ask of the host around them. */
export interface Services {
  readonly book: Book;
  /** Makes the objects that lead in circles: ranges know their sheet, sheets their ranges. */
  readonly range: (sheet: string, area: Area) => Place;
  readonly worksheet: (sheet: string) => ExcelObject;
  /** Keeps an object for later batches and answers the id by which the client names it. */
  readonly keep: (object: ExcelObject) => string;
  readonly kept: (id: string) => ExcelObject | undefined;
  readonly release: (id: string) => void;
  /** Does a piece of drawing once, when the batch ends; a later call with the same key replaces it. */
  readonly atEnd: (key: string, draw: () => void) => void;
  /** Notes an own write, reported to listeners after the batch. */
  readonly wrote: (sheet: string, area: Area) => void;
  /** Notes a call or a setting of a property, by class and member, for what can be undone; refuses what cannot. */
  readonly noteChange: (member: string) => void;
  readonly events: EventHub;
}
