import { earlier as en } from "./en/earlier";
import type { Translations } from "./translations";

export const earlierStrings: Translations<typeof en> = { en };
