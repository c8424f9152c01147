import type { Group } from "../../layout/groups";
import type { WorkbookTexts } from "../../texts/texts";
import type { VendorColumn } from "./vendor-keys";
import { VENDOR_KEYS, vendorColumn } from "./vendor-keys";

type Caption = keyof WorkbookTexts["vendor"]["groups"];

/** Each caption with the column it begins at. */
const STARTS: readonly (readonly [VendorColumn, Caption])[] = [
  ["id", "criterion"],
  ["rating", "inputs"],
  ["worstReading", "results"],
  ["second", "second"],
  ["overrideReason", "override"],
  ["condition", "followUp"],
  ["row", "workings"],
];

export function vendorGroups({ vendor }: WorkbookTexts): readonly Group[] {
  return STARTS.map(([start, caption], index) => {
    const next = STARTS[index + 1];
    const end = next === undefined ? VENDOR_KEYS.length : vendorColumn(next[0]);
    return { caption: vendor.groups[caption], columns: end - vendorColumn(start) };
  });
}
