import { verdict as en } from "./en/verdict";
import type { Translations } from "./translations";

export const verdictStrings: Translations<typeof en> = { en };
