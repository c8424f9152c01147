import type { Book } from "./book";
import type { NameMemory } from "./memory";

/** Names of one sheet, or without one of the whole workbook. Both may hold the same name. */
export function namesOf(book: Book, sheet?: string): readonly NameMemory[] {
  return Object.values(book.memory.names).filter((name) => name.sheet === sheet);
}

/** A name's place in the memory; a colon stands in no name. */
export function nameKey(name: string, sheet?: string): string {
  return sheet === undefined ? name.toLowerCase() : `${sheet}:${name.toLowerCase()}`;
}
