import type { DeclaredWorkbook } from "../declaration";
import { FIRST_VENDOR_COLUMN } from "../sheets/heat-map";
import { SLOT_COLUMN } from "../sheets/workings/workings-places";

/** Sheets with a column for each vendor, by the key the metadata lists them under, and the first of these columns. */
const BY_VENDOR: ReadonlyMap<string, number> = new Map([
  ["heatMap", FIRST_VENDOR_COLUMN],
  ["workings", SLOT_COLUMN],
]);

/** What each column of a sheet stands for: a vendor, or else its place. What somebody chose for it follows that. */
export function columnMeanings(
  { metadata }: Pick<DeclaredWorkbook, "metadata">,
  key: string,
): (column: number) => string {
  const vendors = Object.keys(metadata.sheets).filter((one) => one.startsWith("vendor "));
  const first = BY_VENDOR.get(key);
  return (column) => (first === undefined ? undefined : vendors[column - first]) ?? `place ${column}`;
}
