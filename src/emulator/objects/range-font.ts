import { ExcelObject } from "../protocol/excel-object";
import type { ApiOf } from "../protocol/excel-object";
import type { Services } from "../protocol/services";
import { boolean, color, number, oneOf, text } from "./given";
import type { Range } from "./range";
import { paint, shared } from "./range-painting";

const API = {
  className: "RangeFont",
  members: ["bold", "color", "italic", "name", "size", "strikethrough", "underline"],
  defaults: ["bold", "color", "italic", "name", "size", "strikethrough", "underline"],
} satisfies ApiOf<RangeFont>;

/** Source: Excel.RangeFont; without a format a cell is Calibri 11, black. */
export class RangeFont extends ExcelObject {
  static readonly api = API;
  readonly api = API;
  readonly #range: Range;

  constructor(services: Services, range: Range) {
    super(services);
    this.#range = range;
  }

  get bold(): boolean | null {
    return shared(this.#range, ({ bl }) => bl === 1);
  }

  set bold(value: unknown) {
    paint(this.#range, { bl: boolean(value) ? 1 : 0 });
  }

  get italic(): boolean | null {
    return shared(this.#range, ({ it }) => it === 1);
  }

  set italic(value: unknown) {
    paint(this.#range, { it: boolean(value) ? 1 : 0 });
  }

  get name(): string | null {
    return shared(this.#range, ({ ff }) => ff ?? "Calibri");
  }

  set name(value: unknown) {
    paint(this.#range, { ff: text(value) });
  }

  get size(): number | null {
    return shared(this.#range, ({ fs }) => fs ?? 11);
  }

  set size(value: unknown) {
    paint(this.#range, { fs: number(value) });
  }

  get color(): string | null {
    return shared(this.#range, ({ cl }) => cl?.rgb ?? "#000000");
  }

  set color(value: unknown) {
    paint(this.#range, { cl: { rgb: color(value) } });
  }

  get underline(): string | null {
    return shared(this.#range, ({ ul }) => (ul?.s ? "Single" : "None"));
  }

  set underline(value: unknown) {
    paint(this.#range, { ul: { s: oneOf("None", "Single")(value) === "None" ? 0 : 1 } });
  }

  get strikethrough(): boolean | null {
    return shared(this.#range, ({ st }) => st?.s === 1);
  }

  set strikethrough(value: unknown) {
    paint(this.#range, { st: { s: boolean(value) ? 1 : 0 } });
  }
}
