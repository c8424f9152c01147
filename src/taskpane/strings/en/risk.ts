import type { RankingKey, Tier } from "../../../core/scoring/result";

/** Words for figures, bands and tiers, the same in every view. */
export const risk = {
  band: { Low: "Low", Moderate: "Moderate", High: "High", Critical: "Critical" },
  tier: {
    0: { sign: "✓", word: "Clear" },
    1: { sign: "!", word: "Conditional" },
    2: { sign: "✕", word: "Excluded" },
  } satisfies Record<Tier, { sign: string; word: string }>,
  noCriteria: "No criteria",
  /** One decimal, always: 31 is 31.0. */
  figure: (rounded: number) => rounded.toFixed(1),
  interval: (best: string, worst: string) => `(${best}–${worst})`,
  key: {
    tier: "tier",
    "severe critical items": "severe critical items",
    "worst case": "residual risk",
    "best case": "best case",
  } satisfies Record<RankingKey, string>,
  picture: (name: string, worst: string, best: string) =>
    best === worst
      ? `Residual risk of ${name}: ${worst}, worst and best case alike. 0 is no risk left, 100 is worst.`
      : `Residual risk of ${name}: ${worst} in the worst case, ${best} in the best case. 0 is no risk left, 100 is worst.`,
  scale: (edges: string) => `Scale of residual risk: ${edges}.`,
  scalePart: (word: string, from: string, to: string) => `${word} from ${from} to ${to}`,
};

/** "A", "A and B", "A, B and C". */
export function listOf(words: readonly string[]): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

/** 12 November 2026, from 2026-11-12. */
export function dateOf(isoDate: string): string {
  const day = new Date(`${isoDate}T00:00:00Z`);
  return day.toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
}
