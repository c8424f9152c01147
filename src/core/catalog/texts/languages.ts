import type { ExampleTexts } from "./example-texts";
import type { LongTexts } from "./long-texts";
import type { ShortTexts } from "./short-texts";
import { shortTexts as english } from "./en/short";

interface LanguageTexts {
  readonly short: ShortTexts;
  readonly long: () => Promise<{ readonly longTexts: LongTexts }>;
  readonly example: () => Promise<{ readonly exampleTexts: ExampleTexts }>;
}

/** One line for each language: docs/adding-a-language.md. */
const LANGUAGES = {
  en: { short: english, long: () => import("./en/long"), example: () => import("./en/example/example") },
} as const satisfies Readonly<Record<string, LanguageTexts>>;

export type Language = keyof typeof LANGUAGES;
export const LANGUAGE_IDS: readonly Language[] = Object.keys(LANGUAGES).filter(isLanguage);

/** Titles, domains, profiles and scales: there at once, because the first screen shows them. */
export function shortTexts(language: Language): ShortTexts {
  return LANGUAGES[language].short;
}

/** Questions, guidance, levels, sources and the rest: fetched when they are first needed. */
export async function loadLongTexts(language: Language): Promise<LongTexts> {
  const loaded = await LANGUAGES[language].long();
  return loaded.longTexts;
}

export async function loadExampleTexts(language: Language): Promise<ExampleTexts> {
  const loaded = await LANGUAGES[language].example();
  return loaded.exampleTexts;
}

function isLanguage(text: string): text is Language {
  return Object.hasOwn(LANGUAGES, text);
}
