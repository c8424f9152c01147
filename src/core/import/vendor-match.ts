import type { Vendor } from "../assessment/model";
import type { VendorId } from "../units";

/** The vendor whose name is the same but for case and spaces. Anything looser is for a person to say. */
export function matchingVendor(name: string, vendors: readonly Vendor[]): VendorId | undefined {
  const found = vendors.filter((vendor) => plain(vendor.name) === plain(name));
  return found.length === 1 ? found[0]?.id : undefined;
}

/** Vendors that more than one name of the table was matched with: nobody could say which scores are theirs. */
export function doublyMatched(matches: ReadonlyMap<string, VendorId>): readonly VendorId[] {
  const ids = [...matches.values()];
  return [...new Set(ids.filter((id, place) => ids.indexOf(id) !== place))];
}

function plain(name: string): string {
  return name.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase();
}
