import { reasons as en } from "./en/reasons";
import type { Translations } from "./translations";

export const reasonsStrings: Translations<typeof en> = { en };
