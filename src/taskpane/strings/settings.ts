import { settings as en } from "./en/settings";
import type { Translations } from "./translations";

export const settingsStrings: Translations<typeof en> = { en };
