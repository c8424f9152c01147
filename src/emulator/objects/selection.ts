import { parseAddress } from "../book/address";
import { formatAddress } from "../book/address";
import type { Area } from "../book/area";
import type { Book } from "../book/book";
import type { Services } from "../protocol/services";
import type { Place } from "./place";

export function activeSheet(book: Book): string {
  return book.univer.getActiveSheet().getSheetId();
}

export function activate(book: Book, sheet: string): void {
  if (activeSheet(book) === sheet) return;
  book.flush();
  book.worksheet(sheet).activate();
  book.memory.activeSheet = sheet;
  book.memory.selection = undefined;
}

export function select(book: Book, sheet: string, area: Area): void {
  activate(book, sheet);
  book.memory.selection = formatAddress(area);
  if (!book.engine.hasGrid) return;
  const worksheet = book.worksheet(sheet);
  worksheet.setActiveRange(worksheet.getRange(area.row, area.column, area.rows, area.columns));
}

export function activeRange(services: Services): Place {
  const { book } = services;
  const chosen = book.engine.hasGrid ? book.univer.getActiveRange()?.getA1Notation() : book.memory.selection;
  return services.range(activeSheet(book), parseAddress(chosen ?? "A1"));
}
