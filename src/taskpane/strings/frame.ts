import { frame as en } from "./en/frame";
import type { Translations } from "./translations";

export const frameStrings: Translations<typeof en> = { en };
