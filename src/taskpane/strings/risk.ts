import { risk as en } from "./en/risk";
import type { Translations } from "./translations";

export const riskStrings: Translations<typeof en> = { en };
