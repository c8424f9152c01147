import type { LongTexts } from "./long-texts";
import type { ShortTexts } from "./short-texts";
import { shortTexts as english } from "./en/short";

interface LanguageTexts {
  readonly short: ShortTexts;
  readonly long: () => Promise<{ readonly longTexts: LongTexts }>;
}

/** One line for each language: docs/adding-a-language.md. */
const LANGUAGES = {
  en: { short: english, long: () => import("./en/long") },
} as const satisfies Readonly<Record<string, LanguageTexts>>;

export type Language = keyof typeof LANGUAGES;
export const LANGUAGE_IDS = Object.keys(LANGUAGES) as readonly Language[];

/** Titles, domains, profiles and scales: there at once, because the first screen shows them. */
export function shortTexts(language: Language): ShortTexts {
  return LANGUAGES[language].short;
}

/** Questions, guidance, levels, sources and the rest: fetched when they are first needed. */
export async function loadLongTexts(language: Language): Promise<LongTexts> {
  const loaded = await LANGUAGES[language].long();
  return loaded.longTexts;
}
