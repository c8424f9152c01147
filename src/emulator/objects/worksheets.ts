import { itemNotFound } from "../book/host-error";
import { addSheet, findSheet, visibleSheets } from "../book/sheets";
import { WHOLE_WORKBOOK } from "../protocol/event-hub";
import { ExcelCollection, NULL_OBJECT } from "../protocol/excel-object";
import type { ApiOf, Found } from "../protocol/excel-object";
import { boolean, optionalText, text } from "./given";
import { activeSheet } from "./selection";
import { Worksheet } from "./worksheet";

const API = {
  className: "WorksheetCollection",
  members: [
    "add",
    "getActiveWorksheet",
    "getCount",
    "getFirst",
    "getItem",
    "getItemOrNullObject",
    "getLast",
    "onChanged",
    "onDeleted",
  ],
  internal: [
    "registerDataChangedEvent",
    "registerDeletedEvent",
    "unregisterDataChangedEvent",
    "unregisterDeletedEvent",
  ],
} satisfies ApiOf<Worksheets>;

/** Source: Excel.WorksheetCollection. */
export class Worksheets extends ExcelCollection<Worksheet> {
  static readonly api = API;
  readonly api = API;
  /** Events: the client registers them through the internal methods below. */
  readonly onChanged = undefined;
  readonly onDeleted = undefined;

  list(): readonly Worksheet[] {
    return this.book.sheetIds().map((sheet) => new Worksheet(this.services, sheet));
  }

  add(name: unknown): Worksheet {
    return new Worksheet(this.services, addSheet(this.book, optionalText(name)));
  }

  getItem(key: unknown): Worksheet {
    const found = this.getItemOrNullObject(key);
    if (found === NULL_OBJECT) throw itemNotFound(`worksheet "${text(key)}"`);
    return found;
  }

  getItemOrNullObject(key: unknown): Found<Worksheet> {
    const sheet = findSheet(this.book, text(key));
    return sheet === undefined ? NULL_OBJECT : new Worksheet(this.services, sheet);
  }

  getCount(visibleOnly: unknown): number {
    const isVisibleOnly = visibleOnly !== undefined && boolean(visibleOnly);
    return isVisibleOnly ? visibleSheets(this.book).length : this.book.sheetIds().length;
  }

  getActiveWorksheet(): Worksheet {
    return new Worksheet(this.services, activeSheet(this.book));
  }

  getFirst(visibleOnly: unknown): Worksheet {
    return this.#at(0, visibleOnly);
  }

  getLast(visibleOnly: unknown): Worksheet {
    return this.#at(-1, visibleOnly);
  }

  registerDataChangedEvent(): void {
    this.services.events.listen("dataChanged", WHOLE_WORKBOOK);
  }

  unregisterDataChangedEvent(): void {
    this.services.events.ignore("dataChanged", WHOLE_WORKBOOK);
  }

  registerDeletedEvent(): void {
    this.services.events.listen("deleted", WHOLE_WORKBOOK);
  }

  unregisterDeletedEvent(): void {
    this.services.events.ignore("deleted", WHOLE_WORKBOOK);
  }

  #at(index: number, visibleOnly: unknown): Worksheet {
    const isVisibleOnly = visibleOnly !== undefined && boolean(visibleOnly);
    const sheet = (isVisibleOnly ? visibleSheets(this.book) : this.book.sheetIds()).at(index);
    if (sheet === undefined) throw itemNotFound("a worksheet");
    return new Worksheet(this.services, sheet);
  }
}
