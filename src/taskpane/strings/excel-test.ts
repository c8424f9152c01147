import { excelTest as en } from "./en/excel-test";
import type { Translations } from "./translations";

export const excelTestStrings: Translations<typeof en> = { en };
