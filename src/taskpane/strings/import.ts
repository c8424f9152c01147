import { importing as en } from "./en/import";
import type { Translations } from "./translations";

export const importStrings: Translations<typeof en> = { en };
