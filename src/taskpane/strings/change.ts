import { change as en } from "./en/change";
import type { Translations } from "./translations";

export const changeStrings: Translations<typeof en> = { en };
