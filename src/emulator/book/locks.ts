import { contains, intersection } from "./area";
import type { Area } from "./area";
import type { Book } from "./book";
import { accessDenied } from "./host-error";

/** Cells are locked from the start; the last rectangle set over a cell decides. */
export function isLocked(book: Book, sheet: string, row: number, column: number): boolean {
  const { locks } = book.sheetMemory(sheet);
  return locks.findLast(({ area }) => contains(area, row, column))?.isLocked ?? true;
}

export function isProtected(book: Book, sheet: string): boolean {
  return book.sheetMemory(sheet).protection !== undefined;
}

/** True when any cell of the area is locked on a protected sheet. */
export function isGuarded(book: Book, sheet: string, area: Area): boolean {
  if (!isProtected(book, sheet)) return false;
  return locksIn(book.sheetMemory(sheet).locks, area).includes(true);
}

/**
 * Source: Microsoft Learn, Excel.WorksheetProtection and "Protect a worksheet": locked cells of a protected sheet
 * cannot be changed; add-ins get AccessDenied.
 */
export function guardCells(book: Book, sheet: string, area: Area): void {
  if (isGuarded(book, sheet, area)) throw accessDenied("the cells are locked on a protected worksheet");
}

/** Source: tables, validation and locks of a protected worksheet cannot be changed, whatever its options. */
export function guardUnprotected(book: Book, sheet: string, what: string): void {
  if (isProtected(book, sheet)) throw accessDenied(what);
}

/** What a protected sheet allows only when the option of that name was given. Source: Excel.WorksheetProtectionOptions. */
export function guardOption(book: Book, sheet: string, option: string): void {
  const { protection } = book.sheetMemory(sheet);
  if (protection && protection.options[option] !== true) {
    throw accessDenied(`the worksheet is protected without ${option}`);
  }
}

/** `null` where not all cells are alike. Source: Excel.FormatProtection `locked`. */
export function lockOf(book: Book, sheet: string, area: Area): boolean | null {
  const [lock = true, ...others] = new Set(locksIn(book.sheetMemory(sheet).locks, area));
  return others.length === 0 ? lock : null;
}

type Lock = { readonly area: Area; readonly isLocked: boolean };

/** Looks at the last rectangle that meets the area; what it leaves uncovered is decided by the earlier ones. */
function locksIn(locks: readonly Lock[], area: Area): readonly boolean[] {
  for (let last = locks.length - 1; last >= 0; last -= 1) {
    const lock = locks[last];
    const covered = lock && intersection(lock.area, area);
    if (!lock || !covered) continue;
    const earlier = locks.slice(0, last);
    return [lock.isLocked, ...remainder(area, covered).flatMap((rest) => locksIn(earlier, rest))];
  }
  return [true];
}

function remainder(whole: Area, covered: Area): readonly Area[] {
  const { row, column, rows, columns } = whole;
  const bottom = covered.row + covered.rows;
  const right = covered.column + covered.columns;
  const parts = [
    { row, column, rows: covered.row - row, columns },
    { row: bottom, column, rows: row + rows - bottom, columns },
    { row: covered.row, column, rows: covered.rows, columns: covered.column - column },
    { row: covered.row, column: right, rows: covered.rows, columns: column + columns - right },
  ];
  return parts.filter((part) => part.rows > 0 && part.columns > 0);
}
