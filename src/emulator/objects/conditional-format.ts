import { univerRange } from "../book/area";
import { invalidOperation } from "../book/host-error";
import { guardOption } from "../book/locks";
import type { ConditionalFormatMemory } from "../book/memory";
import { ExcelObject, NULL_OBJECT } from "../protocol/excel-object";
import type { ApiOf, Found } from "../protocol/excel-object";
import type { Services } from "../protocol/services";
import { CELL_VALUE, COLOR_SCALE, CUSTOM, TEXT_COMPARISON } from "./conditional-format-shapes";
import { univerConditionalRule } from "./conditional-format-rules";
import { boolean, wholeNumber } from "./given";
import { keptBelow, KeptObject } from "./kept-object";
import type { KeptShape } from "./kept-object";
import type { Place } from "./place";

const API = {
  className: "ConditionalFormat",
  members: [
    "cellValue",
    "cellValueOrNullObject",
    "colorScale",
    "colorScaleOrNullObject",
    "custom",
    "customOrNullObject",
    "delete",
    "getRange",
    "id",
    "priority",
    "stopIfTrue",
    "textComparison",
    "textComparisonOrNullObject",
    "type",
  ],
  defaults: ["id", "priority", "stopIfTrue", "type"],
} satisfies ApiOf<ConditionalFormat>;

/** Source: Excel.ConditionalFormat. Drawn when its batch ends, once rule and format are known. */
export class ConditionalFormat extends ExcelObject {
  static readonly api = API;
  readonly api = API;
  readonly #sheet: string;
  readonly #format: ConditionalFormatMemory;

  constructor(services: Services, sheet: string, format: ConditionalFormatMemory) {
    super(services);
    this.#sheet = sheet;
    this.#format = format;
  }

  override identity() {
    return { Id: this.id };
  }

  get id(): string {
    return this.#format.id;
  }

  get type(): string {
    return this.#format.type;
  }

  get priority(): number {
    return this.#all.indexOf(this.#format);
  }

  set priority(value: unknown) {
    this.#guard();
    this.#all.splice(this.priority, 1);
    this.#all.splice(wholeNumber(value), 0, this.#format);
    this.redraw();
  }

  get stopIfTrue(): boolean {
    return boolean(this.#format.kept["stopIfTrue"] ?? false);
  }

  set stopIfTrue(value: unknown) {
    this.#guard();
    this.#format.kept["stopIfTrue"] = boolean(value);
    this.redraw();
  }

  get custom(): KeptObject {
    return this.#details(CUSTOM, "custom", "Custom");
  }

  get customOrNullObject(): Found<KeptObject> {
    return this.type === "Custom" ? this.custom : NULL_OBJECT;
  }

  get cellValue(): KeptObject {
    return this.#details(CELL_VALUE, "cellValue", "CellValue");
  }

  get cellValueOrNullObject(): Found<KeptObject> {
    return this.type === "CellValue" ? this.cellValue : NULL_OBJECT;
  }

  get colorScale(): KeptObject {
    return this.#details(COLOR_SCALE, "colorScale", "ColorScale");
  }

  get colorScaleOrNullObject(): Found<KeptObject> {
    return this.type === "ColorScale" ? this.colorScale : NULL_OBJECT;
  }

  get textComparison(): KeptObject {
    return this.#details(TEXT_COMPARISON, "textComparison", "ContainsText");
  }

  get textComparisonOrNullObject(): Found<KeptObject> {
    return this.type === "ContainsText" ? this.textComparison : NULL_OBJECT;
  }

  getRange(): Place {
    return this.services.range(this.#sheet, this.#format.area);
  }

  delete(): void {
    this.#guard();
    this.#erase();
    this.#all.splice(this.priority, 1);
  }

  redraw(): void {
    this.services.atEnd(`conditional format ${this.id}`, () => this.#draw());
  }

  /** Source: OfficeDev/office-js issue 2180: what belongs to another type is refused. */
  #details(shape: KeptShape, name: string, type: string): KeptObject {
    if (this.type !== type) throw invalidOperation(`a ${this.type} format has no ${name}`);
    return new KeptObject(this.services, shape, keptBelow(this.#format.kept, name), () => {
      this.#guard();
      this.redraw();
    });
  }

  #draw(): void {
    this.#erase();
    const rule = this.#all.includes(this.#format) ? univerConditionalRule(this.#format) : undefined;
    if (!rule) return;
    const { area } = this.#format;
    const bounded = { ...area, rows: Math.min(area.rows, 3000), columns: Math.min(area.columns, 200) };
    this.book.execute("sheet.mutation.add-conditional-rule", {
      subUnitId: this.#sheet,
      rule: { cfId: this.id, ranges: [univerRange(bounded)], stopIfTrue: this.stopIfTrue, rule },
    });
    this.#format.isDrawn = true;
  }

  #erase(): void {
    if (!this.#format.isDrawn) return;
    this.book.execute("sheet.mutation.delete-conditional-rule", { subUnitId: this.#sheet, cfId: this.id });
    this.#format.isDrawn = false;
  }

  #guard(): void {
    guardOption(this.book, this.#sheet, "allowFormatCells");
  }

  get #all(): ConditionalFormatMemory[] {
    return this.book.sheetMemory(this.#sheet).conditionalFormats;
  }
}
