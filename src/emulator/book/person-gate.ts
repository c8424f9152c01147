import type { ICellData, Nullable } from "@univerjs/core";
import { intersection } from "./area";
import type { Area } from "./area";
import type { Book } from "./book";
import { isGuarded, isLocked, isProtected } from "./locks";
import { areaOf } from "./user-edits";
import type { WriteOptions } from "./user-edits";

interface CommandParams {
  readonly subUnitId?: string;
  readonly cellValue?: Parameters<typeof areaOf>[0];
  readonly fromRange?: UniverRange;
  readonly toRange?: UniverRange;
  readonly range?: UniverRange;
}

interface UniverRange {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

/** Ways to change a sheet that a protected sheet refuses altogether. */
const STRUCTURE: ReadonlySet<string> = new Set([
  "sheet.command.delete-range-move-left",
  "sheet.command.delete-range-move-up",
  "sheet.command.insert-range-move-down",
  "sheet.command.insert-range-move-right",
  "sheet.mutation.insert-col",
  "sheet.mutation.insert-row",
  "sheet.mutation.remove-col",
  "sheet.mutation.remove-rows",
]);

/**
 * Keeps people out of locked cells of protected sheets: no editor opens there, and typing, pasting, filling, dragging
 * and deleting are cancelled before anything changes. Calls `onRefused` so that the page can say why.
 */
export function gatePeople(book: Book, onRefused: () => void = () => undefined): void {
  const { api, cancel, hasGrid } = book.engine;
  if (hasGrid) keepEditorClosed(book, onRefused);
  api.addEvent(api.Event.BeforeCommandExecute, ({ id, params, options }) => {
    const { fromHost, onlyLocal }: WriteOptions = options ?? {};
    if (fromHost || onlyLocal || !isRefused(book, id, params ?? {})) return;
    onRefused();
    throw cancel();
  });
}

/** The editor is a part of the grid; without a grid there is none. */
function keepEditorClosed(book: Book, onRefused: () => void): void {
  const { api } = book.engine;
  api.addEvent(api.Event.BeforeSheetEditStart, (edit) => {
    const sheet = edit.worksheet.getSheetId();
    if (!isProtected(book, sheet) || !isLocked(book, sheet, edit.row, edit.column)) return;
    edit.cancel = true;
    onRefused();
  });
}

function isRefused(book: Book, id: string, params: CommandParams): boolean {
  const sheet = params.subUnitId ?? book.univer.getActiveSheet().getSheetId();
  if (!isProtected(book, sheet)) return false;
  if (STRUCTURE.has(id)) return true;
  return touched(book, id, params).some((area) => isGuarded(book, sheet, area));
}

/** The rectangles a command or mutation would change. */
function touched(
  book: Book,
  id: string,
  { cellValue, fromRange, toRange, range }: CommandParams,
): readonly Area[] {
  if (id === "sheet.mutation.set-range-values")
    return cellValue ? known(areaOf(cellValue, (cell) => !isMovedReference(cell))) : [];
  if (id === "sheet.command.move-range")
    return [...known(rectangle(fromRange)), ...known(rectangle(toRange))];
  if (id === "sheet.command.set-range-values") return range ? known(rectangle(range)) : selected(book);
  if (id.startsWith("sheet.command.clear-selection-")) return selected(book);
  return [];
}

/**
 * A formula alone is written where a sheet that it refers to got another name, or rows moved there: Excel lets locked
 * formulas follow. What is typed, pasted or filled comes with a value.
 */
function isMovedReference(cell: Nullable<ICellData>): boolean {
  return cell != null && Object.keys(cell).every((key) => key === "f" || key === "si");
}

function selected(book: Book): readonly Area[] {
  const ranges = book.univer.getActiveSheet().getSelection()?.getActiveRangeList() ?? [];
  return ranges.flatMap((range) => known(rectangle(range.getRange())));
}

function rectangle(range: UniverRange | undefined): Area | undefined {
  if (!range) return undefined;
  const { startRow, endRow, startColumn, endColumn } = range;
  const whole = { row: 0, column: 0, rows: 1_048_576, columns: 16_384 };
  return intersection(whole, {
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  });
}

function known(area: Area | undefined): readonly Area[] {
  return area ? [area] : [];
}
