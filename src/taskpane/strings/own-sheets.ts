import { ownSheets as en } from "./en/own-sheets";
import type { Translations } from "./translations";

export const ownSheetsStrings: Translations<typeof en> = { en };
