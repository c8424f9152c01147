import type { workbookTexts } from "./en";

/** What a language has to say for the workbook; English sets the shape. Places in braces are filled by formulas. */
export type WorkbookTexts = typeof workbookTexts;
export type SheetRole = keyof WorkbookTexts["sheets"];
