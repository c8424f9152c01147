import type { Fault } from "../assessment/faults/fault";
import { textRule } from "../assessment/faults/text-rule";
import type { Assessment } from "../assessment/model";
import type { VendorId } from "../units";

/** Why a vendor cannot have this name: empty, too long, or the name of another one, case aside. */
export function vendorNameFaults(
  { vendors }: Pick<Assessment, "vendors">,
  name: string,
  own?: VendorId,
): readonly Fault[] {
  const text = name.trim();
  const rule = textRule(text, "name", false) ?? (text === "" ? "must not be empty" : undefined);
  if (rule !== undefined) return [{ path: "name", rule }];
  const other = vendors.find((one) => one.id !== own && one.name.trim().toLowerCase() === text.toLowerCase());
  if (other === undefined) return [];
  return [{ path: "name", rule: `must differ from vendor ${other.id} (case aside)` }];
}
