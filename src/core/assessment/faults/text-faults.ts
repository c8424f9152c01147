import { fieldPath, itemPath } from "./fault";
import type { Fault } from "./fault";
import { LONGEST_TEXT, isOneCell, textRule } from "./text-rule";

/** Every text, and every list of texts, that a workbook's cell cannot hold or would not give back as it was. */
export function textFaults(value: unknown, path = "", field = ""): readonly Fault[] {
  if (typeof value === "string") return asFaults(path, textRule(value, field, false));
  if (Array.isArray(value)) return listFaults(value, path, field);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, entry]) => textFaults(entry, fieldPath(path, name), name));
}

function listFaults(items: readonly unknown[], path: string, field: string): readonly Fault[] {
  const texts = items.filter((item) => typeof item === "string");
  const length = texts.join("\n").length;
  const ofItems = items.flatMap((item, index) =>
    typeof item === "string"
      ? asFaults(itemPath(path, index), textRule(item, field, true))
      : textFaults(item, itemPath(path, index), field),
  );
  if (ofItems.length > 0 || !isOneCell(field) || length <= LONGEST_TEXT) return ofItems;
  return [{ path, rule: `must have at most ${LONGEST_TEXT} characters altogether` }];
}

function asFaults(path: string, rule: string | undefined): readonly Fault[] {
  return rule === undefined ? [] : [{ path, rule }];
}
