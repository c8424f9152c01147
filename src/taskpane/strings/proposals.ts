import { proposals as en } from "./en/proposals";
import type { Translations } from "./translations";

export const proposalsStrings: Translations<typeof en> = { en };
