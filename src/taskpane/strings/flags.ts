import { flags as en } from "./en/flags";
import type { Translations } from "./translations";

export const flagsStrings: Translations<typeof en> = { en };
