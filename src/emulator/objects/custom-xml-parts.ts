import { invalidArgument, itemNotFound } from "../book/host-error";
import { ExcelCollection, ExcelObject, NULL_OBJECT } from "../protocol/excel-object";
import type { ApiOf, Found } from "../protocol/excel-object";
import type { Services } from "../protocol/services";
import { text } from "./given";

type StoredPart = { readonly id: string; xml: string };

const API = {
  className: "CustomXmlPartCollection",
  members: ["add", "getByNamespace", "getCount", "getItem", "getItemOrNullObject"],
} satisfies ApiOf<CustomXmlParts>;

const SCOPED_API = {
  className: "CustomXmlPartScopedCollection",
  members: ["getCount", "getItem", "getItemOrNullObject", "getOnlyItem", "getOnlyItemOrNullObject"],
} satisfies ApiOf<ScopedXmlParts>;

const PART_API = {
  className: "CustomXmlPart",
  members: ["delete", "getXml", "id", "namespaceUri", "setXml"],
  defaults: ["id", "namespaceUri"],
} satisfies ApiOf<CustomXmlPart>;

abstract class Parts extends ExcelCollection<CustomXmlPart> {
  protected abstract stored(): readonly StoredPart[];

  list(): readonly CustomXmlPart[] {
    return this.stored().map((part) => new CustomXmlPart(this.services, part));
  }

  getItem(id: unknown): CustomXmlPart {
    const found = this.getItemOrNullObject(id);
    if (found === NULL_OBJECT) throw itemNotFound(`custom XML part ${text(id)}`);
    return found;
  }

  getItemOrNullObject(id: unknown): Found<CustomXmlPart> {
    return this.list().find((part) => part.id === text(id)) ?? NULL_OBJECT;
  }

  getCount(): number {
    return this.stored().length;
  }
}

/** Source: Excel.CustomXmlPartCollection. */
export class CustomXmlParts extends Parts {
  static readonly api = API;
  readonly api = API;

  add(xml: unknown): CustomXmlPart {
    const part = { id: `{${this.book.newId("part-")}}`, xml: wellFormed(text(xml)) };
    this.book.memory.xmlParts[part.id] = part;
    return new CustomXmlPart(this.services, part);
  }

  getByNamespace(namespace: unknown): ScopedXmlParts {
    return new ScopedXmlParts(this.services, text(namespace));
  }

  protected stored(): readonly StoredPart[] {
    return Object.values(this.book.memory.xmlParts);
  }
}

/** Source: Excel.CustomXmlPartScopedCollection. */
export class ScopedXmlParts extends Parts {
  static readonly api = SCOPED_API;
  readonly api = SCOPED_API;
  readonly #namespace: string;

  constructor(services: Services, namespace: string) {
    super(services);
    this.#namespace = namespace;
  }

  getOnlyItem(): CustomXmlPart {
    const found = this.getOnlyItemOrNullObject();
    if (found === NULL_OBJECT) throw itemNotFound(`the only custom XML part of ${this.#namespace}`);
    return found;
  }

  getOnlyItemOrNullObject(): Found<CustomXmlPart> {
    const [only, ...others] = this.list();
    return only && others.length === 0 ? only : NULL_OBJECT;
  }

  protected stored(): readonly StoredPart[] {
    return Object.values(this.book.memory.xmlParts).filter(({ xml }) => namespaceOf(xml) === this.#namespace);
  }
}

/** Source: Excel.CustomXmlPart. */
export class CustomXmlPart extends ExcelObject {
  static readonly api = PART_API;
  readonly api = PART_API;
  readonly #part: StoredPart;

  constructor(services: Services, part: StoredPart) {
    super(services);
    this.#part = part;
  }

  override identity() {
    return { Id: this.id };
  }

  get id(): string {
    return this.#part.id;
  }

  get namespaceUri(): string {
    return namespaceOf(this.#part.xml);
  }

  getXml(): string {
    return this.#part.xml;
  }

  setXml(xml: unknown): void {
    this.#part.xml = wellFormed(text(xml));
  }

  delete(): void {
    delete this.book.memory.xmlParts[this.id];
  }
}

/** The namespace of the root element. */
function namespaceOf(xml: string): string {
  const root = /<(?![?!])(?:(\w+):)?[\w.-]+([^>]*)>/.exec(xml);
  const declaration = root?.[1] ? `xmlns:${root[1]}` : "xmlns";
  const [, namespace = ""] =
    new RegExp(`\\s${declaration}\\s*=\\s*["']([^"']*)["']`).exec(root?.[2] ?? "") ?? [];
  return namespace;
}

/** A cheap look, enough to refuse text that is no document: one root element, and every element closed in its turn. */
function wellFormed(xml: string): string {
  const body = xml.trim().replace(/^<\?xml[^>]*\?>\s*/, "");
  const open: string[] = [];
  let roots = 0;
  for (const [, slash, name = "", end] of body.matchAll(
    /<(\/?)([\w:.-]+)(?:"[^"]*"|'[^']*'|[^<>"'])*?(\/?)>/g,
  )) {
    if (slash && open.pop() !== name) throw malformed();
    if (!slash && open.length === 0) roots += 1;
    if (!slash && !end) open.push(name);
  }
  if (roots !== 1 || open.length > 0 || !/^<[^]*>$/.test(body)) throw malformed();
  return xml;
}

function malformed(): Error {
  return invalidArgument("A custom XML part is a well-formed document.");
}
