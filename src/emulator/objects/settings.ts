import { itemNotFound } from "../book/host-error";
import type { Kept } from "../book/memory";
import { ExcelCollection, ExcelObject, NULL_OBJECT } from "../protocol/excel-object";
import type { ApiOf, Found } from "../protocol/excel-object";
import type { Services } from "../protocol/services";
import { text } from "./given";

const API = {
  className: "SettingCollection",
  members: ["add", "getCount", "getItem", "getItemOrNullObject"],
} satisfies ApiOf<Settings>;

const SETTING_API = {
  className: "Setting",
  members: ["delete", "key", "value"],
  defaults: ["key", "value"],
  internal: ["id"],
} satisfies ApiOf<Setting>;

/** Source: Excel.SettingCollection; keys are this add-in's, in this file. */
export class Settings extends ExcelCollection<Setting> {
  static readonly api = API;
  readonly api = API;

  list(): readonly Setting[] {
    return Object.keys(this.#stored).map((key) => new Setting(this.services, key));
  }

  /** Sets or adds: a key that exists is written over. */
  add(key: unknown, value: unknown): Setting {
    this.#stored[text(key)] = { value };
    return new Setting(this.services, text(key));
  }

  getItem(key: unknown): Setting {
    const found = this.getItemOrNullObject(key);
    if (found === NULL_OBJECT) throw itemNotFound(`setting "${text(key)}"`);
    return found;
  }

  getItemOrNullObject(key: unknown): Found<Setting> {
    return text(key) in this.#stored ? new Setting(this.services, text(key)) : NULL_OBJECT;
  }

  getCount(): number {
    return Object.keys(this.#stored).length;
  }

  get #stored(): Record<string, Kept> {
    return this.book.memory.settings;
  }
}

/** Source: Excel.Setting. */
export class Setting extends ExcelObject {
  static readonly api = SETTING_API;
  readonly api = SETTING_API;
  readonly key: string;

  constructor(services: Services, key: string) {
    super(services);
    this.key = key;
  }

  /** The client reaches a setting that was just added through its key, which must come with the answer. */
  override identity() {
    return { Key: this.key, _Id: this.key };
  }

  get id(): string {
    return this.key;
  }

  get value(): unknown {
    return this.book.memory.settings[this.key]?.["value"] ?? null;
  }

  set value(value: unknown) {
    this.book.memory.settings[this.key] = { value };
  }

  delete(): void {
    delete this.book.memory.settings[this.key];
  }
}
