import type { Book } from "../book/book";
import type { Services } from "./services";

/** The members of one of Excel's classes that the emulated host answers, by their names in Office.js. */
export interface Api {
  readonly className: string;
  readonly members: readonly string[];
  /** What a `load()` that names nothing brings. */
  readonly defaults?: readonly string[];
  /** Members the client calls on its own account, which no add-in can name. */
  readonly internal?: readonly string[];
}

/** Checks the list of members against the class that answers them. */
export type ApiOf<Self> = Api & { readonly members: readonly (keyof Self & string)[] };

/** The object that is not there: everything done to it is silently left out, as behind `…OrNullObject`. */
export const NULL_OBJECT = Symbol("null object");
export type Found<Type> = Type | typeof NULL_OBJECT;

/**
 * One object of Excel's object model inside the host. A subclass implements members under the names they have in
 * Office.js; only those listed in `api` can be reached by an add-in.
 */
export abstract class ExcelObject {
  abstract readonly api: Api;
  readonly services: Services;

  constructor(services: Services) {
    this.services = services;
  }

  protected get book(): Book {
    return this.services.book;
  }

  /** What the client needs in order to reach this object again after the batch. */
  identity(): Readonly<Record<string, unknown>> {
    return {};
  }

  read(name: string): unknown {
    const value: unknown = Reflect.get(this, name);
    return value;
  }

  write(name: string, value: unknown): void {
    if (!Reflect.set(this, name, value)) throw new TypeError(`${this.api.className}.${name} is read-only.`);
  }

  call(name: string, given: readonly unknown[]): unknown {
    const method: unknown = Reflect.get(this, name);
    if (typeof method !== "function") throw new TypeError(`${this.api.className}.${name} is not a method.`);
    const answer: unknown = Reflect.apply(method, this, given);
    return answer;
  }
}

/** A collection: loaded item by item. */
export abstract class ExcelCollection<Item extends ExcelObject = ExcelObject> extends ExcelObject {
  abstract list(): readonly Item[];
  abstract getItem(key: unknown): Item | Promise<Item>;
}
