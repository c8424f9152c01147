import { weights as en } from "./en/weights";
import type { Translations } from "./translations";

export const weightsStrings: Translations<typeof en> = { en };
