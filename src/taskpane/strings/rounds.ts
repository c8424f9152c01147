import { rounds as en } from "./en/rounds";
import type { Translations } from "./translations";

export const roundsStrings: Translations<typeof en> = { en };
