import { intersection, isSameArea, univerRange } from "../book/area";
import { guardUnprotected } from "../book/locks";
import type { Kept, ValidationMemory } from "../book/memory";
import { ExcelObject } from "../protocol/excel-object";
import type { ApiOf } from "../protocol/excel-object";
import type { Services } from "../protocol/services";
import { boolean, options } from "./given";
import type { Place } from "./place";
import { checkedAlert, checkedPrompt, univerRule, validationType } from "./validation-rules";

const API = {
  className: "DataValidation",
  members: ["clear", "errorAlert", "ignoreBlanks", "prompt", "rule", "type"],
  defaults: ["errorAlert", "ignoreBlanks", "prompt", "rule", "type"],
} satisfies ApiOf<DataValidation>;

/** Source: Excel.DataValidation. A later rule over the same cells takes the place of the earlier one. */
export class DataValidation extends ExcelObject {
  static readonly api = API;
  readonly api = API;
  readonly #range: Place;

  constructor(services: Services, range: Place) {
    super(services);
    this.#range = range;
  }

  get type(): string {
    return this.#present?.type ?? "None";
  }

  get rule(): Kept {
    return this.#present?.rule ?? {};
  }

  set rule(value: unknown) {
    this.#guard();
    const { area } = this.#range;
    const type = validationType(value);
    const id = this.book.newId("v");
    const earlier = this.#present;
    this.#removeCovered();
    const present: ValidationMemory = {
      id,
      area,
      type,
      rule: options(value),
      prompt: earlier?.prompt,
      errorAlert: earlier?.errorAlert,
      ignoreBlanks: earlier?.ignoreBlanks ?? true,
      isDrawn: false,
    };
    this.#memory.push(present);
    this.#redraw(present);
  }

  get prompt(): Kept | null {
    return this.#present?.prompt ?? null;
  }

  set prompt(value: unknown) {
    this.#change({ prompt: checkedPrompt(value) });
  }

  get errorAlert(): Kept | null {
    return this.#present?.errorAlert ?? null;
  }

  set errorAlert(value: unknown) {
    this.#change({ errorAlert: checkedAlert(value) });
  }

  get ignoreBlanks(): boolean {
    return this.#present?.ignoreBlanks ?? true;
  }

  set ignoreBlanks(value: unknown) {
    this.#change({ ignoreBlanks: boolean(value) });
  }

  clear(): void {
    this.#guard();
    this.#removeCovered();
  }

  /** The rule that covers the first cell, when the range is its own. */
  get #present(): ValidationMemory | undefined {
    return this.#memory.find(({ area }) => isSameArea(area, this.#range.area)) ?? this.#covering();
  }

  #covering(): ValidationMemory | undefined {
    const { row, column } = this.#range.area;
    return this.#memory.findLast(({ area }) => intersection(area, { row, column, rows: 1, columns: 1 }));
  }

  #change(change: Partial<Pick<ValidationMemory, "prompt" | "errorAlert" | "ignoreBlanks">>): void {
    this.#guard();
    const present = this.#memory.find(({ area }) => isSameArea(area, this.#range.area)) ?? this.#anyValue();
    Object.assign(present, change);
    this.#redraw(present);
  }

  /** A prompt may stand over cells that take any value. */
  #anyValue(): ValidationMemory {
    const added: ValidationMemory = {
      id: this.book.newId("v"),
      area: this.#range.area,
      type: "None",
      rule: {},
      ignoreBlanks: true,
      isDrawn: false,
    };
    this.#memory.push(added);
    return added;
  }

  #removeCovered(): void {
    const memory = this.#memory;
    for (const rule of memory.filter(({ area }) => isSameArea(area, this.#range.area))) {
      this.#erase(rule);
      memory.splice(memory.indexOf(rule), 1);
    }
  }

  #redraw(rule: ValidationMemory): void {
    const { sheet, area } = this.#range;
    this.services.atEnd(`validation ${rule.id}`, () => {
      this.#erase(rule);
      if (!this.#memory.includes(rule)) return;
      this.book.execute("data-validation.mutation.addRule", {
        subUnitId: sheet,
        rule: { uid: rule.id, ranges: [univerRange(area)], ...univerRule(rule) },
      });
      rule.isDrawn = true;
    });
  }

  #erase(rule: ValidationMemory): void {
    if (!rule.isDrawn) return;
    this.book.execute("data-validation.mutation.removeRule", {
      subUnitId: this.#range.sheet,
      ruleId: rule.id,
    });
    rule.isDrawn = false;
  }

  #guard(): void {
    guardUnprotected(this.book, this.#range.sheet, "validation of a protected worksheet cannot be changed");
  }

  get #memory(): ValidationMemory[] {
    return this.book.sheetMemory(this.#range.sheet).validations;
  }
}
