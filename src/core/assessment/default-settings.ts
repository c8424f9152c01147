import type { Settings } from "./model";

/** What a new assessment starts with; a buyer may change each value on Setup. Source: docs/methodology.md sections 2, 4 and 5. */
export const defaultSettings: Settings = {
  index: "severity-first",
  bands: { moderate: 15, high: 30, critical: 50 },
  caps: { A: 4, B: 3, C: 2 },
  thresholds: { knockOutBelow: 0.5, conditionalBelow: 1.5, tooClose: 2, reconcileAt: 2 },
};
