import { start as en } from "./en/start";
import type { Translations } from "./translations";

export const startStrings: Translations<typeof en> = { en };
