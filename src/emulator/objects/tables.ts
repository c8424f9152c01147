import { intersection } from "../book/area";
import { namesInUse } from "../book/names-in-use";
import { accessDenied, HostError, invalidArgument, itemNotFound } from "../book/host-error";
import { isProtected } from "../book/locks";
import { hasMergedCells } from "../book/merges";
import type { Reference, TableMemory } from "../book/memory";
import { restoreHeaders } from "../book/table-headers";
import { ExcelCollection, NULL_OBJECT } from "../protocol/excel-object";
import type { ApiOf, Found } from "../protocol/excel-object";
import type { Services } from "../protocol/services";
import { boolean, text, wholeNumber } from "./given";
import { referenceTo } from "./reference";
import { Table } from "./table";

const API = {
  className: "TableCollection",
  members: ["add", "count", "getCount", "getItem", "getItemAt", "getItemOrNullObject"],
} satisfies ApiOf<Tables>;

/** Source: Excel.TableCollection, of the workbook or of one sheet. */
export class Tables extends ExcelCollection<Table> {
  static readonly api = API;
  readonly api = API;
  readonly #sheet: string | undefined;

  constructor(services: Services, sheet?: string) {
    super(services);
    this.#sheet = sheet;
  }

  list(): readonly Table[] {
    const { tables } = this.book.memory;
    const own = Object.values(tables).filter(
      (table) => this.#sheet === undefined || table.sheet === this.#sheet,
    );
    return own.map((table) => new Table(this.services, table));
  }

  get count(): number {
    return this.list().length;
  }

  getCount(): number {
    return this.count;
  }

  getItem(key: unknown): Table {
    const found = this.getItemOrNullObject(key);
    if (found === NULL_OBJECT) throw itemNotFound(`table "${text(key)}"`);
    return found;
  }

  getItemOrNullObject(key: unknown): Found<Table> {
    const wanted = text(key).toLowerCase();
    return (
      this.list().find((table) => table.id === key || table.name.toLowerCase() === wanted) ?? NULL_OBJECT
    );
  }

  getItemAt(index: unknown): Table {
    const table = this.list()[wholeNumber(index)];
    if (!table) throw itemNotFound(`table ${String(index)}`);
    return table;
  }

  async add(range: unknown, hasHeaders: unknown): Promise<Table> {
    const place = referenceTo(this.book, range, this.#sheet);
    if (!boolean(hasHeaders))
      throw new HostError("HostNotImplemented", "The emulated Excel adds tables with headers only.");
    this.#check(place);
    const id = this.book.newId("t");
    const table: TableMemory = { id, name: this.#freeName(), ...place, kept: {}, isDrawn: false };
    await this.book.calculatedIn(place.sheet, { ...place.area, rows: 1 });
    restoreHeaders(this.book, table);
    this.book.memory.tables[id] = table;
    const added = new Table(this.services, table);
    added.redraw();
    return added;
  }

  /**
   * Source: Microsoft Learn, "Error handling with the application-specific JavaScript APIs", MergedRangeConflict:
   * a table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.
   */
  #check({ sheet, area }: Reference): void {
    if (isProtected(this.book, sheet)) throw accessDenied("tables cannot be added to a protected worksheet");
    if (area.rows < 2) throw invalidArgument("A table has a header row and at least one row of data.");
    const others = Object.values(this.book.memory.tables).filter((table) => table.sheet === sheet);
    if (others.some((table) => intersection(table.area, area))) {
      throw new HostError("MergedRangeConflict", "A table can't overlap with another table.");
    }
    if (hasMergedCells(this.book, sheet, area)) {
      throw new HostError("MergedRangeConflict", "A table can't overlap with merged cells.");
    }
  }

  #freeName(): string {
    const names = new Set(Object.values(this.book.memory.tables).map(({ name }) => name.toLowerCase()));
    let number = names.size + 1;
    while (names.has(`table${number}`) || namesInUse(this.book).has(`table${number}`)) number += 1;
    return `Table${number}`;
  }
}
