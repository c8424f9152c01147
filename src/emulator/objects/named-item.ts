import { splitReference } from "../book/address";
import { invalidArgument } from "../book/host-error";
import type { NameMemory, Reference } from "../book/memory";
import { nameKey } from "../book/names-of";
import { findSheet } from "../book/sheets";
import { parseAddress } from "../book/address";
import { ExcelObject, NULL_OBJECT } from "../protocol/excel-object";
import type { ApiOf, Found } from "../protocol/excel-object";
import type { Services } from "../protocol/services";
import { boolean, text } from "./given";
import type { Place } from "./place";

const API = {
  className: "NamedItem",
  members: [
    "comment",
    "delete",
    "formula",
    "getRange",
    "getRangeOrNullObject",
    "name",
    "scope",
    "type",
    "value",
    "visible",
  ],
  defaults: ["comment", "formula", "name", "scope", "type", "value", "visible"],
  internal: ["id"],
} satisfies ApiOf<NamedItem>;

/** Names of the whole workbook carry this in the place of a sheet's id. */
const WHOLE_WORKBOOK = "AllDefaultWorkbook";

/** Source: Excel.NamedItem. */
export class NamedItem extends ExcelObject {
  static readonly api = API;
  readonly api = API;
  readonly #name: NameMemory;

  constructor(services: Services, name: NameMemory) {
    super(services);
    this.#name = name;
  }

  override identity() {
    return { _Id: this.id };
  }

  get id(): string {
    return this.#name.name;
  }

  get name(): string {
    return this.#name.name;
  }

  /** Read from the engine, which moves references when rows or sheets move. With its sheet a reference dies. */
  get formula(): string {
    const defined = this.#defined() ?? this.#name.formula;
    const { sheet, address } = splitReference(defined);
    if (sheet !== undefined && findSheet(this.book, sheet) === undefined) return `=#REF!${address}`;
    return defined.startsWith("=") ? defined : `=${defined}`;
  }

  set formula(value: unknown) {
    this.#name.formula = text(value);
    this.define();
  }

  get value(): string {
    return this.formula.slice(1);
  }

  get comment(): string {
    return this.#name.comment;
  }

  set comment(value: unknown) {
    this.#name.comment = text(value);
    this.define();
  }

  get visible(): boolean {
    return this.#name.isVisible;
  }

  set visible(value: unknown) {
    this.#name.isVisible = boolean(value);
  }

  get scope(): string {
    return this.#name.sheet === undefined ? "Workbook" : "Worksheet";
  }

  /** Source: Excel.NamedItemType. */
  get type(): string {
    if (this.formula.startsWith("=#REF!")) return "Error";
    return this.#reference() ? "Range" : "String";
  }

  getRange(): Place {
    const found = this.getRangeOrNullObject();
    if (found === NULL_OBJECT) throw invalidArgument(`The name ${this.name} is not a range.`);
    return found;
  }

  getRangeOrNullObject(): Found<Place> {
    const reference = this.#reference();
    return reference ? this.services.range(reference.sheet, reference.area) : NULL_OBJECT;
  }

  delete(): void {
    const { id, name, formula, sheet } = this.#name;
    // Without a formula Univer forgets that the name changed, and goes on reading formulas as before.
    this.book.execute("formula.mutation.remove-defined-name", { id, name, formulaOrRefString: formula });
    delete this.book.memory.names[nameKey(name, sheet)];
    this.#announce();
  }

  define(): void {
    const { id, name, formula, comment } = this.#name;
    // Univer takes a reference without, anything else with its "=".
    const formulaOrRefString = this.#parse(formula) ? formula.slice(1) : formula;
    this.book.execute("formula.mutation.set-defined-name", {
      id,
      name,
      formulaOrRefString,
      comment,
      localSheetId: this.#name.sheet ?? WHOLE_WORKBOOK,
    });
    this.#announce();
  }

  /** Univer does not look for the formulas that use the name. */
  #announce(): void {
    this.book.engine.forgetFormulas();
    this.book.expectRecalculation();
  }

  /** Univer finds the first of a name; with another on some sheet, all are looked through. */
  #defined(): string | undefined {
    const { univer } = this.book;
    const wanted = this.#name.sheet ?? WHOLE_WORKBOOK;
    const first = univer.getDefinedName(this.name);
    if (first?.getLocalSheetId() === wanted) return first.getFormulaOrRefString();
    const own = univer
      .getDefinedNames()
      .find((one) => one.getName() === this.name && one.getLocalSheetId() === wanted);
    return own?.getFormulaOrRefString();
  }

  #reference(): Reference | undefined {
    return this.#parse(this.formula);
  }

  #parse(formula: string): Reference | undefined {
    const { sheet: named, address } = splitReference(formula);
    if (named === undefined || !/^\$?[A-Z]{0,3}\$?\d*(?::\$?[A-Z]{0,3}\$?\d*)?$/i.test(address))
      return undefined;
    const sheet = findSheet(this.book, named);
    return sheet === undefined ? undefined : { sheet, area: parseAddress(address) };
  }
}
