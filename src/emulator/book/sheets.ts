import type { Book } from "./book";
import { killReferences } from "./dead-references";
import { invalidArgument, invalidOperation, itemAlreadyExists } from "./host-error";

export function sheetName(book: Book, sheet: string): string {
  return book.worksheet(sheet).getSheetName();
}

/** Finds a sheet by its id or by its name; names are not case-sensitive. */
export function findSheet(book: Book, key: string): string | undefined {
  const wanted = key.toLowerCase();
  return book.sheetIds().find((sheet) => sheet === key || sheetName(book, sheet).toLowerCase() === wanted);
}

export function addSheet(book: Book, name = freeName(book)): string {
  checkSheetName(book, name);
  const id = book.newId("s");
  keepingFront(book, () =>
    book.execute("sheet.mutation.insert-sheet", {
      index: book.sheetIds().length,
      sheet: book.engine.blankSheet(id, name),
    }),
  );
  return id;
}

export function showSheet(book: Book, sheet: string, isShown: boolean): void {
  const show = () =>
    book.execute("sheet.mutation.set-worksheet-hidden", { subUnitId: sheet, hidden: isShown ? 0 : 1 });
  if (isShown) keepingFront(book, show);
  else show();
}

/** Univer brings a sheet to the front that is new or shown; Excel leaves the one that is there. */
function keepingFront(book: Book, change: () => void): void {
  const front = book.univer.getActiveSheet().getSheetId();
  change();
  if (book.univer.getActiveSheet().getSheetId() !== front) book.worksheet(front).activate();
}

export function renameSheet(book: Book, sheet: string, name: string): void {
  const present = sheetName(book, sheet);
  if (name === present) return;
  checkSheetName(book, name, sheet);
  book.flush();
  book.execute("sheet.command.set-worksheet-name", { subUnitId: sheet, name });
  book.expectRecalculation();
}

export function deleteSheet(book: Book, sheet: string): void {
  if (isLastVisible(book, sheet)) throw invalidOperation("a workbook keeps at least one visible worksheet");
  book.flush();
  const { memory, univer, engine } = book;
  if (engine.hasGrid && univer.getActiveSheet().getSheetId() === sheet) {
    const next = visibleSheets(book).find((other) => other !== sheet);
    if (next) book.worksheet(next).activate();
  }
  for (const table of Object.values(memory.tables)) if (table.sheet === sheet) delete memory.tables[table.id];
  for (const [key, name] of Object.entries(memory.names)) if (name.sheet === sheet) delete memory.names[key];
  const name = sheetName(book, sheet);
  killReferences(book, sheet, name);
  book.execute("sheet.mutation.remove-sheet", { subUnitId: sheet, subUnitName: name });
  book.forgetSheet(sheet);
}

export function isLastVisible(book: Book, sheet: string): boolean {
  const visible = visibleSheets(book);
  return visible.length === 1 && visible[0] === sheet;
}

export function visibleSheets(book: Book): readonly string[] {
  return book.sheetIds().filter((sheet) => !book.worksheet(sheet).isSheetHidden());
}

/**
 * Source: Microsoft Support, "Rename a worksheet": a name is not blank, has at most 31 characters, none of
 * / \ ? * : [ ], no apostrophe at its beginning or end, is not "History", and is not in use already.
 */
function checkSheetName(book: Book, name: string, own?: string): void {
  if (name.trim() === "" || name.length > 31)
    throw invalidArgument(`"${name}" is not a worksheet's name: 1 to 31 characters.`);
  if (/[\\/?*:[\]]/.test(name))
    throw invalidArgument(`"${name}" has a character a worksheet's name cannot have.`);
  if (/^'|'$/.test(name)) throw invalidArgument("A worksheet's name cannot begin or end with an apostrophe.");
  if (name.toLowerCase() === "history") throw invalidArgument('"History" is a name Excel keeps for itself.');
  const taken = findSheet(book, name);
  if (taken !== undefined && taken !== own) throw itemAlreadyExists(`worksheet "${name}"`);
}

function freeName(book: Book): string {
  const names = new Set(book.sheetIds().map((sheet) => sheetName(book, sheet).toLowerCase()));
  let number = names.size + 1;
  while (names.has(`sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
