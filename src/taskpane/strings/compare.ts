import { compare as en } from "./en/compare";
import type { Translations } from "./translations";

export const compareStrings: Translations<typeof en> = { en };
