import { steps as en } from "./en/steps";
import type { Translations } from "./translations";

export const stepsStrings: Translations<typeof en> = { en };
