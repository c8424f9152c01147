import { createContext, useContext } from "react";
import { frameStrings } from "./frame";
import type { Language, Translations } from "./translations";

export const LanguageContext = createContext<Language>("en");

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** The texts of the frame and the shared components, or those of a view: `useStrings(rateStrings)`. */
export function useStrings(): (typeof frameStrings)[Language];
export function useStrings<Texts>(view: Translations<Texts>): Texts;
export function useStrings<Texts>(view?: Translations<Texts>): Texts | (typeof frameStrings)[Language] {
  const language = useLanguage();
  return view === undefined ? frameStrings[language] : view[language];
}
