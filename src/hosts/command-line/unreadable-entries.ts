import { fieldPath, itemPath, type Fault } from "../../core/assessment/faults/fault";
import { isUnreadable, type Assessment, type Unreadable, type Vendor } from "../../core/assessment/model";
import { RULES } from "./texts/en/rules";

/** Every entry of a workbook that could not be read, by its path in the printed assessment. */
export function unreadableEntries(assessment: Assessment): readonly Fault[] {
  const { vendors, ...others } = assessment;
  return [
    ...entriesIn(others, ""),
    ...vendors.flatMap((vendor, index) => entriesOf(vendor, itemPath("vendors", index))),
  ];
}

function entriesOf({ answers }: Vendor, path: string): readonly Fault[] {
  return [...answers].flatMap(([id, answer]) => entriesIn(answer, fieldPath(fieldPath(path, "ratings"), id)));
}

function entriesIn(value: unknown, path: string): readonly Fault[] {
  if (isUnreadable(value)) return [faultOf(value, path)];
  if (Array.isArray(value)) return value.flatMap((item, index) => entriesIn(item, itemPath(path, index)));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, entry]) => entriesIn(entry, fieldPath(path, name)));
}

function faultOf({ unreadable }: Unreadable, path: string): Fault {
  return { path, rule: RULES.unreadable(JSON.stringify(unreadable)) };
}
