import { taken as en } from "./en/taken";
import type { Translations } from "./translations";

export const takenStrings: Translations<typeof en> = { en };
