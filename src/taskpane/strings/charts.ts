import { charts as en } from "./en/charts";
import type { Translations } from "./translations";

export const chartsStrings: Translations<typeof en> = { en };
