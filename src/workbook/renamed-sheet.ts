import type { Vendor } from "../core/assessment/model";
import { vendorSheetName } from "./sheet-names";

/**
 * What a vendor's sheet is called after the vendor took another name. A name that is not ours, because a person gave
 * it, stays: `undefined`. So does ours where the new one is taken.
 */
export function renamedSheet(
  before: Vendor,
  after: Vendor,
  current: string,
  others: readonly string[],
): string | undefined {
  const prefix = prefixOf(current, before);
  if (prefix === undefined) return undefined;
  const taken = new Set(others.map((name) => name.toLowerCase()));
  const name = vendorSheetName(after, prefix, taken);
  return taken.has(name.toLowerCase()) ? undefined : name;
}

/** The words before the letter with which the sheet's name would be ours. */
function prefixOf(current: string, vendor: Vendor): string | undefined {
  const words = current.split(" ");
  const prefixes = words.flatMap((word, index) =>
    word === vendor.id ? [words.slice(0, index).join(" ")] : [],
  );
  return prefixes.find((prefix) => vendorSheetName(vendor, prefix, new Set()) === current);
}
