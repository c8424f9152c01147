import { notices as en } from "./en/notices";
import type { Translations } from "./translations";

export const noticesStrings: Translations<typeof en> = { en };
