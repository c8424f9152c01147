import { defaultSettings } from "../default-settings";
import type { Fault } from "./fault";
import { fieldsOf, numberOf } from "./loose-value";

/** Bands that do not rise, defaults standing in for the edges that are not given. */
export function settingsFaults(document: ReadonlyMap<string, unknown>): readonly Fault[] {
  const bands = fieldsOf(fieldsOf(document.get("settings")).get("bands"));
  const moderate = numberOf(bands.get("moderate")) ?? defaultSettings.bands.moderate;
  const high = numberOf(bands.get("high")) ?? defaultSettings.bands.high;
  const critical = numberOf(bands.get("critical")) ?? defaultSettings.bands.critical;
  if (moderate < high && high < critical) return [];
  return [{ path: "settings.bands", rule: "must rise: moderate below high, high below critical" }];
}
