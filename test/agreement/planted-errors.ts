import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { DeclaredWorkbook, Fill, Range } from "../../src/workbook/declaration";
import { cellAddress } from "../../src/workbook/addresses";
import { VENDOR_KEYS, type VendorColumn } from "../../src/workbook/sheets/vendor/vendor-keys";

/** The workbook of somebody who forgot that a statement caps what a rating can prove. */
export function withoutCap(workbook: DeclaredWorkbook): DeclaredWorkbook {
  return withVendorColumn(workbook, "worstReading", (formula) =>
    formula.replace(/MIN\(([^,()]+),[^,()]+\)/, "$1"),
  );
}

/** The workbook of somebody who ranks vendors each on a basis of their own. */
export function withOwnBasis(workbook: DeclaredWorkbook): DeclaredWorkbook {
  return withVendorColumn(workbook, "weightCommon", (formula) =>
    formula.replace("Criteria_Common", "Criteria_Weight"),
  );
}

function withVendorColumn(
  workbook: DeclaredWorkbook,
  key: VendorColumn,
  change: (formula: string) => string,
): DeclaredWorkbook {
  const vendorSheets = new Set(
    workbook.names.flatMap(({ name, sheet }) => (name.startsWith("Vendor_Rows_") ? [sheet] : [])),
  );
  const changed = (fill: Fill): Fill => {
    if (fill.range.column !== VENDOR_KEYS.indexOf(key)) return fill;
    const formula = change(fill.formula);
    if (formula === fill.formula) throw new RangeError(`Nothing to change in ${fill.formula}.`);
    return { ...fill, formula };
  };
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) =>
      vendorSheets.has(sheet.name) ? { ...sheet, fills: sheet.fills.map(changed) } : sheet,
    ),
  };
}

/** The file with 999 stored as the last result of the formula in a named cell, as a program that did not recalculate leaves it. */
export function withStaleValue(file: Uint8Array, workbook: DeclaredWorkbook, name: string): Uint8Array {
  const named = workbook.names.find((one) => one.name === name);
  const sheet = workbook.sheets.findIndex((one) => one.name === named?.sheet);
  if (named === undefined || sheet < 0) throw new RangeError(`The workbook has no cell ${name}.`);
  const parts = unzipSync(file);
  const path = `xl/worksheets/sheet${sheet + 1}.xml`;
  const xml = strFromU8(parts[path] ?? new Uint8Array());
  parts[path] = strToU8(withValue(xml, named.range));
  return zipSync(parts);
}

function withValue(xml: string, { row, column }: Range): string {
  const cell = new RegExp(`(<c r="${cellAddress(row, column)}"[^>]*><f>[^<]*</f>)(</c>)`);
  if (!cell.test(xml)) throw new RangeError("That cell holds no formula without a value.");
  return xml.replace(cell, "$1<v>999</v>$2");
}
