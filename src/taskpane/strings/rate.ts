import { rate as en } from "./en/rate";
import type { Translations } from "./translations";

export const rateStrings: Translations<typeof en> = { en };
