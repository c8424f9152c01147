import { intersection } from "../book/area";
import type { Book, BookChange } from "../book/book";

/**
 * Changes by people of which Excel is known to tell add-ins nothing: picks from a cell's list on the web, deleted rows,
 * fills over filtered rows. Source: public issues of OfficeDev/office-js; an add-in must live with both ways.
 */
export type MissedEvent = "list-pick" | "row-delete" | "filtered-fill";

/** The kind of change, where it is one that can be missed. */
export function missable(book: Book, change: BookChange): MissedEvent | undefined {
  const { sheet, area, isByPerson, rows } = change;
  if (!isByPerson) return undefined;
  if (rows !== undefined) return rows === "RowDeleted" ? "row-delete" : undefined;
  const tables = Object.values(book.memory.tables).filter((table) => table.sheet === sheet);
  const isFiltered = tables.some(
    (table) => table.kept["isDataFiltered"] === true && intersection(table.area, area),
  );
  if (isFiltered && area.rows > 1) return "filtered-fill";
  const { validations } = book.sheetMemory(sheet);
  const isOneCell = area.rows === 1 && area.columns === 1;
  const hasList = validations.some(({ type, area: cells }) => type === "List" && intersection(cells, area));
  return isOneCell && hasList ? "list-pick" : undefined;
}
