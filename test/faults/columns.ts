import { VENDOR_KEYS } from "../../src/workbook/sheets/vendor/vendor-keys";

/** Column of a field in a vendor's rows. */
export function columnOf(key: (typeof VENDOR_KEYS)[number]): number {
  return VENDOR_KEYS.indexOf(key);
}
