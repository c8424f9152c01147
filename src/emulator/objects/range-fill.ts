import { ExcelObject } from "../protocol/excel-object";
import type { ApiOf } from "../protocol/excel-object";
import type { Services } from "../protocol/services";
import { color } from "./given";
import type { Range } from "./range";
import { paint, shared } from "./range-painting";

const API = {
  className: "RangeFill",
  members: ["clear", "color"],
  defaults: ["color"],
} satisfies ApiOf<RangeFill>;

/** Source: Excel.RangeFill. */
export class RangeFill extends ExcelObject {
  static readonly api = API;
  readonly api = API;
  readonly #range: Range;

  constructor(services: Services, range: Range) {
    super(services);
    this.#range = range;
  }

  /** White where nothing is filled, as Excel answers. */
  get color(): string | null {
    return shared(this.#range, ({ bg }) => bg?.rgb ?? "#FFFFFF");
  }

  set color(value: unknown) {
    paint(this.#range, { bg: { rgb: color(value) } });
  }

  clear(): void {
    paint(this.#range, { bg: null });
  }
}
