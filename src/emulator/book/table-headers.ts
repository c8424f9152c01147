import { intersection } from "./area";
import type { Area } from "./area";
import type { Book } from "./book";
import { FORCED_TEXT, TEXT } from "./cell";
import { cellValue } from "./cell-output";
import type { TableMemory } from "./memory";

/**
 * Makes the header cells of a table what Excel makes of them: text, never empty, each different from the others.
 * Source: Microsoft Support, "Overview of Excel tables": column headers are text; empty ones become Column1, Column2 …,
 * repeated ones get a number.
 */
export function restoreHeaders(
  book: Book,
  { sheet, area }: Pick<TableMemory, "sheet" | "area">,
): readonly string[] {
  const names: string[] = [];
  const taken = new Set<string>();
  for (let index = 0; index < area.columns; index += 1) {
    const column = area.column + index;
    const present = book.content(sheet, area.row, column);
    const name = free(String(cellValue(present)) || `Column${index + 1}`, taken);
    names.push(name);
    taken.add(name.toLowerCase());
    const isRight = present?.v === name && !present.f && (present.t === TEXT || present.t === FORCED_TEXT);
    if (!isRight) book.put(sheet, area.row, column, { v: name, t: TEXT, f: null, si: null });
  }
  return names;
}

export function restoreTableHeaders(book: Book, sheet: string, written: Area): void {
  for (const table of Object.values(book.memory.tables)) {
    if (table.sheet === sheet && intersection({ ...table.area, rows: 1 }, written))
      restoreHeaders(book, table);
  }
}

function free(name: string, taken: ReadonlySet<string>): string {
  let number = 2;
  let candidate = name;
  while (taken.has(candidate.toLowerCase())) {
    candidate = `${name}${number}`;
    number += 1;
  }
  return candidate;
}
