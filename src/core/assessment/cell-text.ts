/** What a cell can hold: "" when empty, an error as its text, for example "#REF!". */
export type CellContent = string | number | boolean;

const ERROR_TEXTS: readonly string[] = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#UNKNOWN!",
  "#BUSY!",
];

/**
 * Excel's TRIM: only the space U+0020, runs inside the text become one. Tabs, line breaks and
 * no-break spaces stay, so that the text is read as the formulas of the workbook read it.
 */
export function trimmed(text: string): string {
  return text.replace(/ {2,}/g, " ").replace(/^ | $/g, "");
}

export function isErrorText(text: string): boolean {
  return ERROR_TEXTS.includes(text);
}

/** Whether a reason or a name was given: spaces alone, or an error in the cell, are none. */
export function isFilled(text: string | undefined): boolean {
  return text !== undefined && trimmed(text) !== "" && !isErrorText(text);
}

/** Excel writes booleans in capitals, whatever the language of the text around them. */
export function contentText(content: CellContent): string {
  return typeof content === "boolean" ? String(content).toUpperCase() : String(content);
}
