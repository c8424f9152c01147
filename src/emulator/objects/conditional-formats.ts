import { intersection, isSameArea } from "../book/area";
import { HostError, itemNotFound } from "../book/host-error";
import { guardOption } from "../book/locks";
import type { ConditionalFormatMemory } from "../book/memory";
import { ExcelCollection } from "../protocol/excel-object";
import type { ApiOf } from "../protocol/excel-object";
import type { Services } from "../protocol/services";
import { ConditionalFormat } from "./conditional-format";
import { oneOf, text, wholeNumber } from "./given";
import type { Place } from "./place";

const API = {
  className: "ConditionalFormatCollection",
  members: ["add", "clearAll", "getCount", "getItem", "getItemAt"],
} satisfies ApiOf<ConditionalFormats>;

const TYPES = [
  "Custom",
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
  "ContainsText",
  "CellValue",
] as const;
const ANSWERED: ReadonlySet<string> = new Set(["Custom", "CellValue", "ColorScale", "ContainsText"]);

/**
 * Source: Excel.Range `conditionalFormats`: those that intersect the range. Excel.ConditionalFormatCollection: the format
 * added last comes first in priority.
 */
export class ConditionalFormats extends ExcelCollection<ConditionalFormat> {
  static readonly api = API;
  readonly api = API;
  readonly #range: Place;

  constructor(services: Services, range: Place) {
    super(services);
    this.#range = range;
  }

  list(): readonly ConditionalFormat[] {
    const own = this.#memory.filter(({ area }) => intersection(area, this.#range.area) !== undefined);
    return own.map((format) => new ConditionalFormat(this.services, this.#range.sheet, format));
  }

  add(type: unknown): ConditionalFormat {
    guardOption(this.book, this.#range.sheet, "allowFormatCells");
    const wanted = oneOf(...TYPES)(type);
    if (!ANSWERED.has(wanted))
      throw new HostError("HostNotImplemented", `The emulated Excel draws no ${wanted} format.`);
    const { sheet, area } = this.#range;
    const format: ConditionalFormatMemory = {
      id: this.book.newId("cf"),
      area,
      type: wanted,
      kept: {},
      isDrawn: false,
    };
    this.#memory.unshift(format);
    return new ConditionalFormat(this.services, sheet, format);
  }

  getItem(id: unknown): ConditionalFormat {
    const found = this.#memory.find((format) => format.id === text(id));
    if (!found) throw itemNotFound(`conditional format ${text(id)}`);
    return new ConditionalFormat(this.services, this.#range.sheet, found);
  }

  getItemAt(index: unknown): ConditionalFormat {
    const found = this.list()[wholeNumber(index)];
    if (!found) throw itemNotFound(`conditional format ${String(index)}`);
    return found;
  }

  getCount(): number {
    return this.list().length;
  }

  clearAll(): void {
    guardOption(this.book, this.#range.sheet, "allowFormatCells");
    for (const { area } of this.#memory) {
      const shared = intersection(area, this.#range.area);
      if (shared !== undefined && !isSameArea(shared, area)) {
        throw new HostError("HostNotImplemented", "The emulated Excel cuts no conditional format.");
      }
    }
    for (const format of this.list()) format.delete();
  }

  get #memory(): ConditionalFormatMemory[] {
    return this.book.sheetMemory(this.#range.sheet).conditionalFormats;
  }
}
