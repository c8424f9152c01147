import { parseAddress, splitReference } from "../book/address";
import { area, WHOLE_SHEET } from "../book/area";
import { invalidOperation } from "../book/host-error";
import { deleteSheet, findSheet, isLastVisible, renameSheet, sheetName, showSheet } from "../book/sheets";
import { usedArea } from "../book/used-area";
import { ExcelObject, NULL_OBJECT } from "../protocol/excel-object";
import type { ApiOf, Found } from "../protocol/excel-object";
import type { Services } from "../protocol/services";
import { Charts } from "./charts";
import { FreezePanes } from "./freeze-panes";
import { boolean, color, oneOf, optionalText, text, wholeNumber } from "./given";
import { Names } from "./names";
import { PageLayout } from "./page-layout";
import type { Place } from "./place";
import { activate } from "./selection";
import { Shapes } from "./shapes";
import { Tables } from "./tables";
import { WorksheetProtection } from "./worksheet-protection";

const API = {
  className: "Worksheet",
  members: [
    "activate",
    "calculate",
    "charts",
    "delete",
    "freezePanes",
    "getCell",
    "getRange",
    "getRangeByIndexes",
    "getUsedRange",
    "getUsedRangeOrNullObject",
    "id",
    "name",
    "names",
    "onChanged",
    "pageLayout",
    "position",
    "protection",
    "shapes",
    "showGridlines",
    "tabColor",
    "tables",
    "visibility",
  ],
  defaults: ["id", "name", "position", "visibility", "tabColor", "showGridlines"],
  internal: ["gridlines", "registerDataChangedEvent", "unregisterDataChangedEvent"],
} satisfies ApiOf<Worksheet>;

const visibility = oneOf("Visible", "Hidden", "VeryHidden");

/** Source: Excel.Worksheet. */
export class Worksheet extends ExcelObject {
  static readonly api = API;
  readonly api = API;
  readonly id: string;
  /** Events: the client registers them through the internal methods below. */
  readonly onChanged = undefined;

  constructor(services: Services, id: string) {
    super(services);
    this.id = id;
  }

  override identity() {
    return { Id: this.id };
  }

  get name(): string {
    return sheetName(this.book, this.id);
  }

  set name(value: unknown) {
    renameSheet(this.book, this.id, text(value));
  }

  get position(): number {
    return this.book.sheetIds().indexOf(this.id);
  }

  set position(value: unknown) {
    const toOrder = wholeNumber(value);
    const fromOrder = this.position;
    if (toOrder === fromOrder) return;
    this.book.execute("sheet.mutation.set-worksheet-order", { subUnitId: this.id, fromOrder, toOrder });
  }

  get visibility(): string {
    if (!this.#sheet.isSheetHidden()) return "Visible";
    return this.#memory.isVeryHidden ? "VeryHidden" : "Hidden";
  }

  /** Source: Excel keeps at least one sheet visible. */
  set visibility(value: unknown) {
    const wanted = visibility(value);
    if (wanted !== "Visible" && isLastVisible(this.book, this.id)) {
      throw invalidOperation("a workbook keeps at least one visible worksheet");
    }
    this.#memory.isVeryHidden = wanted === "VeryHidden";
    showSheet(this.book, this.id, wanted === "Visible");
  }

  get tabColor(): string {
    return this.#sheet.getTabColor() ?? "";
  }

  /** An empty text takes the colour away. */
  set tabColor(value: unknown) {
    this.book.execute("sheet.mutation.set-tab-color", {
      subUnitId: this.id,
      color: value === "" ? "" : color(value),
    });
  }

  get showGridlines(): boolean {
    return !this.#sheet.hasHiddenGridLines();
  }

  set showGridlines(value: unknown) {
    const showGridlines = boolean(value) ? 1 : 0;
    this.book.execute("sheet.mutation.toggle-gridlines", { subUnitId: this.id, showGridlines });
  }

  /** Under this name `showGridlines` travels. */
  get gridlines(): boolean {
    return this.showGridlines;
  }

  set gridlines(value: unknown) {
    this.showGridlines = value;
  }

  get charts(): Charts {
    return new Charts(this.services, this.id);
  }

  get shapes(): Shapes {
    return new Shapes(this.services);
  }

  get tables(): Tables {
    return new Tables(this.services, this.id);
  }

  get freezePanes(): FreezePanes {
    return new FreezePanes(this.services, this.id);
  }

  get names(): Names {
    return new Names(this.services, this.id);
  }

  get pageLayout(): PageLayout {
    return new PageLayout(this.services, this.id);
  }

  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.services, this.id);
  }

  /** Brings the sheet to the front. Source: a hidden sheet cannot be activated. */
  activate(): void {
    if (this.visibility !== "Visible") throw invalidOperation("a hidden worksheet cannot be activated");
    activate(this.book, this.id);
  }

  async delete(): Promise<void> {
    if (this.visibility === "VeryHidden") throw invalidOperation("a very hidden worksheet cannot be deleted");
    // The grid checks changed cells against their rules once it is idle, and fails where their sheet is gone by then.
    await this.book.engine.idle();
    deleteSheet(this.book, this.id);
  }

  calculate(markAllDirty: unknown): void {
    boolean(markAllDirty);
    this.book.recalculate();
  }

  getRange(address: unknown): Found<Place> {
    const given = optionalText(address);
    if (given === undefined) return this.services.range(this.id, WHOLE_SHEET);
    const reference = splitReference(given);
    const sheet = reference.sheet === undefined ? this.id : findSheet(this.book, reference.sheet);
    return this.services.range(sheet ?? this.id, parseAddress(reference.address));
  }

  getCell(row: unknown, column: unknown): Place {
    return this.services.range(this.id, area(wholeNumber(row), wholeNumber(column)));
  }

  getRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): Place {
    const wanted = area(wholeNumber(row), wholeNumber(column), wholeNumber(rows), wholeNumber(columns));
    return this.services.range(this.id, wanted);
  }

  /** Source: Excel.Worksheet `getUsedRange`: the top-left cell when the sheet is blank. */
  getUsedRange(valuesOnly: unknown): Place {
    const found = this.getUsedRangeOrNullObject(valuesOnly);
    return found === NULL_OBJECT ? this.services.range(this.id, area(0, 0)) : found;
  }

  getUsedRangeOrNullObject(valuesOnly: unknown): Found<Place> {
    const used = usedArea(this.book, this.id, valuesOnly !== undefined && boolean(valuesOnly));
    return used ? this.services.range(this.id, used) : NULL_OBJECT;
  }

  registerDataChangedEvent(): void {
    this.services.events.listen("dataChanged", this.id);
  }

  unregisterDataChangedEvent(): void {
    this.services.events.ignore("dataChanged", this.id);
  }

  get #sheet() {
    return this.book.worksheet(this.id);
  }

  get #memory() {
    return this.book.sheetMemory(this.id);
  }
}
