import { itemNotFound } from "../book/host-error";
import type { NameMemory } from "../book/memory";
import { checkName } from "../book/names-in-use";
import { nameKey, namesOf } from "../book/names-of";
import { ExcelCollection, NULL_OBJECT } from "../protocol/excel-object";
import type { ApiOf, Found } from "../protocol/excel-object";
import type { Services } from "../protocol/services";
import { optionalText, text } from "./given";
import { NamedItem } from "./named-item";
import { Place } from "./place";
import { absoluteReference } from "./reference";

const API = {
  className: "NamedItemCollection",
  members: ["add", "getCount", "getItem", "getItemOrNullObject"],
} satisfies ApiOf<Names>;

/** Source: Excel.NamedItemCollection: names of the whole workbook, or those that belong to one sheet. */
export class Names extends ExcelCollection<NamedItem> {
  static readonly api = API;
  readonly api = API;
  readonly #sheet: string | undefined;

  constructor(services: Services, sheet?: string) {
    super(services);
    this.#sheet = sheet;
  }

  list(): readonly NamedItem[] {
    return namesOf(this.book, this.#sheet).map((name) => new NamedItem(this.services, name));
  }

  getCount(): number {
    return this.list().length;
  }

  add(name: unknown, reference: unknown, comment: unknown): NamedItem {
    checkName(this.book, text(name), undefined, this.#sheet);
    const formula =
      reference instanceof Place ? `=${absoluteReference(this.book, reference)}` : formulaOf(text(reference));
    const added: NameMemory = {
      id: this.book.newId("n"),
      name: text(name),
      formula,
      comment: optionalText(comment) ?? "",
      isVisible: true,
      sheet: this.#sheet,
    };
    this.book.memory.names[nameKey(added.name, this.#sheet)] = added;
    const item = new NamedItem(this.services, added);
    item.define();
    return item;
  }

  getItem(name: unknown): NamedItem {
    const found = this.getItemOrNullObject(name);
    if (found === NULL_OBJECT) throw itemNotFound(`name "${text(name)}"`);
    return found;
  }

  getItemOrNullObject(name: unknown): Found<NamedItem> {
    const found = this.book.memory.names[nameKey(text(name), this.#sheet)];
    return found ? new NamedItem(this.services, found) : NULL_OBJECT;
  }
}

function formulaOf(reference: string): string {
  return reference.startsWith("=") ? reference : `=${JSON.stringify(reference)}`;
}
