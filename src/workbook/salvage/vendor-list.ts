import { contentText } from "../../core/assessment/cell-text";
import type { Vendor } from "../../core/assessment/model";
import { vendorId } from "../../core/units";
import type { VendorId } from "../../core/units";
import { VENDOR_SLOTS } from "../limits";
import { definedOnly, textOf } from "../reading/grids";
import type { WorkbookTexts } from "../texts/texts";
import { findTable } from "./find-table";
import type { KnownSheets } from "./known-sheets";
import type { SalvageNotes } from "./salvage-note";
import type { VendorSheet } from "./vendor-sheets";

export type ListedVendor = Omit<Vendor, "answers">;

const KEYS = ["id", "name", "product", "incorporatedIn", "owners"] as const;

/** Vendors as Setup lists them; one that has a sheet and no line there is added from its sheet. */
export function vendorList(
  setup: NonNullable<KnownSheets["setup"]>,
  sheets: ReadonlyMap<VendorId, VendorSheet>,
  texts: WorkbookTexts,
  { findings }: SalvageNotes,
): readonly ListedVendor[] {
  const listed = new Map<VendorId, ListedVendor>();
  for (const { row, vendor, isTold } of linesOf(setup, sheets, texts)) {
    if (!isTold) findings.push({ kind: "vendor-missing", sheet: setup.sheet, subject: vendor.name });
    if (listed.has(vendor.id)) {
      const range = { row, column: 0, rows: 1, columns: 1 };
      findings.push({ kind: "row-repeated", sheet: setup.sheet, range, subject: vendor.id });
    } else listed.set(vendor.id, vendor);
  }
  const missing = [...sheets].filter(([letter]) => !listed.has(letter));
  for (const [letter, { sheet, cells }] of missing) {
    const name = contentText(cells[0]?.[0] ?? "");
    const given = name.startsWith(`${letter} `) ? name : sheet;
    listed.set(letter, { id: letter, name: given.replace(`${letter} `, "") });
    findings.push({ kind: "vendor-missing", sheet: setup.sheet, subject: given });
  }
  const order = [...listed.values()];
  return missing.length === 0 ? order : order.toSorted(byLetter);
}

function linesOf(
  { cells }: NonNullable<KnownSheets["setup"]>,
  sheets: ReadonlyMap<VendorId, VendorSheet>,
  { setup }: WorkbookTexts,
): readonly { readonly row: number; readonly vendor: ListedVendor; readonly isTold: boolean }[] {
  const table = findTable(cells, KEYS, setup.vendors);
  if (table === undefined) return [];
  const rows = Array.from({ length: VENDOR_SLOTS }, (_, index) => table.headerRow + 1 + index);
  return rows.flatMap((row) => {
    const [id, name, product, incorporatedIn, owners] = KEYS.map((key) =>
      textOf(cells[row]?.[table.columns.get(key) ?? -1]),
    );
    const letter = id ?? letterByName(name, sheets);
    if (letter === undefined || !/^[A-Z]{1,2}$/.test(letter)) return [];
    const vendor = definedOnly({ id: vendorId(letter), name: name ?? "", product, incorporatedIn, owners });
    return [{ row, vendor, isTold: id !== undefined }];
  });
}

/** A line whose letter was emptied belongs to the sheet that is called like its vendor. */
function letterByName(
  name: string | undefined,
  sheets: ReadonlyMap<VendorId, VendorSheet>,
): VendorId | undefined {
  if (name === undefined) return undefined;
  return [...sheets].find(([letter, { sheet }]) => `${letter} ${name}`.startsWith(sheet))?.[0];
}

function byLetter(one: ListedVendor, other: ListedVendor): number {
  return one.id.length - other.id.length || (one.id < other.id ? -1 : 1);
}
