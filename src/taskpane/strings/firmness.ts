import { firmness as en } from "./en/firmness";
import type { Translations } from "./translations";

export const firmnessStrings: Translations<typeof en> = { en };
