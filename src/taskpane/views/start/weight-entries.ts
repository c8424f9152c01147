import { type Domain, isUnreadable } from "../../../core/assessment/model";

export interface WeightEntry {
  readonly domain: Domain;
  /** As typed, or the default. */
  readonly text: string;
  /** Absent where the text is no number from 0 up. */
  readonly weight: number | undefined;
  /** 0 to 1; absent while no weight is above 0, or this one is no number. */
  readonly share: number | undefined;
}

/** The weights of these domains with their shares; what is no number counts for nothing. */
export function weightEntries(
  domains: readonly Domain[],
  typed: Readonly<Record<string, string>>,
): readonly WeightEntry[] {
  const entries = domains.map((domain) => {
    const text = typed[domain.id] ?? defaultText(domain);
    return { domain, text, weight: weightOf(text) };
  });
  const total = entries.reduce((sum, { weight }) => sum + (weight ?? 0), 0);
  return entries.map((entry) => ({
    ...entry,
    share: entry.weight === undefined || total === 0 ? undefined : entry.weight / total,
  }));
}

export type WeightFault = "not a number" | "all zero";

export function weightFault(entries: readonly WeightEntry[]): WeightFault | undefined {
  if (entries.some(({ weight }) => weight === undefined)) return "not a number";
  return entries.every(({ weight }) => weight === 0) ? "all zero" : undefined;
}

function defaultText({ weight }: Domain): string {
  return isUnreadable(weight) ? weight.unreadable : String(weight);
}

/** Reads 8, 8.5 and 8,5. */
export function weightOf(text: string): number | undefined {
  const tidy = text.trim().replace(",", ".");
  return /^(\d+\.?\d*|\.\d+)$/.test(tidy) ? Number(tidy) : undefined;
}
