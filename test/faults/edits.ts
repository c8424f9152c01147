import { parseAddress, splitReference } from "../../src/emulator/book/address";
import type { Area } from "../../src/emulator/book/area";
import { findSheet, renameSheet, addSheet, deleteSheet, sheetName } from "../../src/emulator/book/sheets";
import { columnOf } from "./columns";
import type { EmulatedExcel } from "../emulated-excel";

/** Where a name points at this moment, as a colleague sees it. */
export function placeOf(
  { book }: EmulatedExcel,
  name: string,
): { readonly sheet: string; readonly area: Area } | undefined {
  const defined = book.univer.getDefinedName(name)?.getFormulaOrRefString() ?? "";
  const { sheet: named, address } = splitReference(defined);
  const sheet = named === undefined ? undefined : findSheet(book, named);
  return sheet === undefined ? undefined : { sheet, area: parseAddress(address) };
}

/** One edit by a colleague; answers false while there is nothing to edit. */
export type Edit = (excel: EmulatedExcel) => boolean;

/** Types into the row of an id, wherever it stands. */
function typed(name: string, id: string, column: number, value: string | number): Edit {
  return (excel) => {
    const place = placeOf(excel, name);
    if (place === undefined) return false;
    const { sheet, area } = place;
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      if (excel.book.content(sheet, row, area.column).v !== id) continue;
      excel.book.put(sheet, row, area.column + column, content(value));
      excel.book.flush();
      return true;
    }
    return false;
  };
}

function content(value: string | number) {
  return { v: value, t: typeof value === "number" ? 2 : 1, f: null, si: null };
}

/** The eight kinds of foreign edit, each done where the live names point. */
export const EDITS = {
  "rating changed": typed("Vendor_Rows_1", "GAC-02", columnOf("rating"), 4),
  "finding typed": typed("Vendor_Rows_2", "GAC-02", columnOf("finding"), "typed by a colleague"),
  "rows sorted": sorted,
  "row inserted": inserted,
  "sheet renamed": (excel) => renamed(excel, "Vendor_Rows_2", "Renamed by a colleague"),
  "weight changed": typed("Domain_Rows", "PRV", 2, 7),
  "vendor name changed": typed("Setup_Vendors", "B", 1, "Birchline Limited"),
  "own sheet added": ownSheet,
} as const satisfies Record<string, Edit>;

export type EditKind = keyof typeof EDITS;

function sorted(excel: EmulatedExcel): boolean {
  const place = placeOf(excel, "Vendor_Rows_1");
  if (place === undefined) return false;
  const { sheet, area } = place;
  const rows = Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) =>
      excel.book.content(sheet, area.row + row, area.column + column),
    ),
  );
  for (const [row, line] of rows.toReversed().entries()) {
    for (const [column, { v = null, t = null }] of line.entries()) {
      excel.book.put(sheet, area.row + row, area.column + column, { v, t, f: null, si: null });
    }
  }
  excel.book.flush();
  return true;
}

/** A blank row in the middle, as somebody makes who has taken the protection off. */
function inserted(excel: EmulatedExcel): boolean {
  const place = placeOf(excel, "Vendor_Rows_1");
  if (place === undefined) return false;
  excel.book.worksheet(place.sheet).insertRowsBefore(place.area.row + 2, 1);
  return true;
}

export function renamed(excel: EmulatedExcel, name: string, to: string): boolean {
  const place = placeOf(excel, name);
  if (place === undefined || findSheet(excel.book, to) !== undefined) return false;
  renameSheet(excel.book, place.sheet, to);
  return true;
}

export function deleted(excel: EmulatedExcel, name: string): void {
  const place = placeOf(excel, name);
  if (place !== undefined) deleteSheet(excel.book, place.sheet);
}

export const OWN_SHEET = "Colleague's sheet";

function ownSheet(excel: EmulatedExcel): boolean {
  const place = placeOf(excel, "Setup_Vendors");
  if (place === undefined || findSheet(excel.book, OWN_SHEET) !== undefined) return false;
  const own = addSheet(excel.book, OWN_SHEET);
  const setup = sheetName(excel.book, place.sheet);
  excel.book.put(own, 0, 0, { f: `='${setup.replaceAll("'", "''")}'!A1`, v: null, t: null, si: null });
  excel.book.flush();
  return true;
}
