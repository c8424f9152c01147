import { repair as en } from "./en/repair";
import type { Translations } from "./translations";

export const repairStrings: Translations<typeof en> = { en };
