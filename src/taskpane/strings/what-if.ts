import { whatIf as en } from "./en/what-if";
import type { Translations } from "./translations";

export const whatIfStrings: Translations<typeof en> = { en };
