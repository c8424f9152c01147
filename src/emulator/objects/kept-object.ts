import type { Kept } from "../book/memory";
import { ExcelObject } from "../protocol/excel-object";
import type { Api } from "../protocol/excel-object";
import type { Services } from "../protocol/services";
import { oneOf } from "./given";
import type { Check } from "./given";

/** A class whose properties are checked, stored and returned, and mean nothing to the calculation. */
export interface KeptShape {
  readonly className: string;
  readonly properties?: Readonly<Record<string, Check>>;
  readonly children?: Readonly<Record<string, KeptShape>>;
  readonly methods?: Readonly<Record<string, (kept: Kept, given: readonly unknown[]) => unknown>>;
  /** For collections with fixed items: which child `getItem` answers for which key. */
  readonly items?: Readonly<Record<string, string>>;
}

export class KeptObject extends ExcelObject {
  readonly api: Api;
  readonly #shape: KeptShape;
  readonly #kept: Kept;
  readonly #changed: () => void;

  constructor(services: Services, shape: KeptShape, kept: Kept, changed: () => void = () => undefined) {
    super(services);
    this.#shape = shape;
    this.#kept = kept;
    this.#changed = changed;
    this.api = apiOf(shape);
  }

  override read(name: string): unknown {
    const child = this.#shape.children?.[name];
    return child
      ? new KeptObject(this.services, child, keptBelow(this.#kept, name), this.#changed)
      : (this.#kept[name] ?? null);
  }

  override write(name: string, value: unknown): void {
    const check = this.#shape.properties?.[name];
    if (!check) throw new TypeError(`${this.#shape.className}.${name} is not a property.`);
    this.#kept[name] = value === null ? null : check(value);
    this.#changed();
  }

  override call(name: string, given: readonly unknown[]): unknown {
    if (name === "getItem") return this.read(this.#itemName(given[0]));
    const method = this.#shape.methods?.[name];
    if (!method) throw new TypeError(`${this.#shape.className}.${name} is not a method.`);
    const answer = method(this.#kept, given);
    this.#changed();
    return answer;
  }

  #itemName(key: unknown): string {
    const { items = {} } = this.#shape;
    return items[oneOf(...Object.keys(items))(key)] ?? "";
  }
}

/** The part of the memory that belongs to a child object, made on first use. */
export function keptBelow(kept: Kept, name: string): Kept {
  const found = kept[name];
  if (isKept(found)) return found;
  const made: Kept = {};
  kept[name] = made;
  return made;
}

export function apiOf({ className, properties = {}, children = {}, methods = {}, items }: KeptShape): Api {
  const scalars = Object.keys(properties);
  return {
    className,
    members: [...scalars, ...Object.keys(children), ...Object.keys(methods), ...(items ? ["getItem"] : [])],
    defaults: scalars,
  };
}

function isKept(value: unknown): value is Kept {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
