/** What a person reads when a file cannot be written or read: what happened, what is safe, what to do next. */
export const FAILURES = {
  textTooLong: (start: string, length: number, most: number) =>
    `A cell holds ${most} characters, the text that begins "${start}" has ${length}. Nothing was written. Shorten it, then try again.`,
  sheetNameTaken: (sheet: string) =>
    `This workbook already has a sheet named ${sheet}. Nothing was changed. Use other names, or a new file.`,
  readOnly: "A file that was opened is only read. Nothing was changed. Create a new file instead.",
  nameMissing: (name: string) => `This workbook has no place named ${name}. Nothing was changed.`,
  cancelled: "Stopped before anything was written.",
  tooLarge: "This file is larger than any workbook of this add-in. Nothing was read.",
  namesTooLarge: "A name in this file spans more cells than any assessment has. Nothing was read.",
  otherDateSystem:
    "This workbook counts its dates from 1904. Nothing was read. Switch off the 1904 date system in its options, save it and try again.",
  notXlsx: "This file cannot be read. It is not an .xlsx file.",
  locked:
    "This file cannot be read. It is an .xls file or locked with a password. Save it as .xlsx without a password.",
  damaged: "This file cannot be read. It is damaged. Open it in your spreadsheet program and save it again.",
  partTwice: (path: string) => `This file cannot be read. It holds two parts named ${path}.`,
  notUtf8: (path: string) => `This file cannot be read. Its part ${path} is not XML in UTF-8.`,
  documentType: (path: string) => `This file cannot be read. Its part ${path} declares a document type.`,
};
