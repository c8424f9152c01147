import type { FindingKind } from "../../../workbook/health/finding";

/** What was found, what it puts at risk, what the repair does. */
interface FindingTexts {
  readonly title: string;
  readonly risk: string;
  readonly repair: string;
}

export const findings: Readonly<Record<FindingKind, FindingTexts>> = {
  "sheet-missing": {
    title: "A sheet is missing",
    risk: "What it showed is gone, and formulas that refer to it fail.",
    repair: "The sheet is made anew from what the other sheets hold.",
  },
  "sheet-earlier": {
    title: "Only the earlier version still holds a sheet",
    risk: "What was typed on it after the last change of the sheets is not in this file any more. An earlier copy of the file may have it (File, Info, Version history).",
    repair: "The sheet comes back with what the earlier version holds.",
  },
  "criteria-anew": {
    title: "Only the catalog still holds the criteria",
    risk: "Weights, severities and reasons that were typed on the sheet are not in this file any more. An earlier copy of the file may have them (File, Info, Version history).",
    repair: "The criteria come back from the catalog, with the catalog's weights. All answers count again.",
  },
  "answers-missing": {
    title: "Answers are gone",
    risk: "They went with their sheet, and no earlier version of it is in this file. Open an earlier copy of the file (File, Info, Version history) and go on there, or copy them from it. Answers that the last change put aside are still in the version before it: restore that before you repair.",
    repair: "A vendor gets an empty sheet. The answers do not come back.",
  },
  "records-missing": {
    title: "A list is gone",
    risk: "The changes, the proposals or the round before went with their sheet, and no earlier version of it is in this file. An earlier copy of the file may have them (File, Info, Version history).",
    repair: "The workbook goes on without the list. Its lines do not come back.",
  },
  "sheet-renamed": {
    title: "A sheet was renamed",
    risk: "Colleagues may not find it. Formulas still do.",
    repair: "The sheet gets its name back.",
  },
  "sheet-hidden": {
    title: "A sheet is hidden",
    risk: "Colleagues do not see it.",
    repair: "The sheet is shown again.",
  },
  "protection-removed": {
    title: "A sheet is not protected",
    risk: "A slip can overwrite a formula.",
    repair: "The sheet is protected again, without a password.",
  },
  "protection-changed": {
    title: "A sheet is protected in another way",
    risk: "People may not be able to sort, filter or widen, or a slip can delete a row.",
    repair: "The sheet is protected as before, without a password.",
  },
  "formula-unlocked": {
    title: "Formulas are not locked",
    risk: "A slip can overwrite a formula, although the sheet is protected.",
    repair: "The cells are locked again.",
  },
  "input-locked": {
    title: "Inputs are locked",
    risk: "Nobody can enter anything there.",
    repair: "The cells take entries again.",
  },
  "table-missing": {
    title: "A table is gone",
    risk: "Its rows can no longer be filtered or sorted as one.",
    repair: "The table is made again around the same rows.",
  },
  "table-renamed": {
    title: "A table was renamed",
    risk: "Other programs may not find it. All its rows are there.",
    repair: "The table gets its name back.",
  },
  "table-resized": {
    title: "A table has another size",
    risk: "Sorting may tear rows apart.",
    repair: "The table covers all its rows again.",
  },
  "header-changed": {
    title: "A header was reworded",
    risk: "Readers may take the column for another.",
    repair: "The header gets its words back.",
  },
  "columns-moved": {
    title: "Columns were moved",
    risk: "Formulas read the wrong column.",
    repair: "The columns go back to their places, with what stands in them.",
  },
  "row-missing": {
    title: "A criterion's row is gone",
    risk: "It counts as unanswered. If it was answered, the answer went with the row. Undo in Excel (Ctrl+Z) brings back a row that was deleted just now. Else open an earlier copy of the file (File, Info, Version history) and copy the answer from it.",
    repair: "The row comes back, empty. An answer that went with it does not come back.",
  },
  "row-earlier": {
    title: "Only the earlier version still holds an answer",
    risk: "Its row is gone, so it counts as unanswered. What was changed in it after the last change of the sheets is not in this file any more. Undo in Excel (Ctrl+Z) brings back a row that was deleted just now.",
    repair: "The row comes back with the answer as it was before the last change.",
  },
  "row-repeated": {
    title: "A row is there twice",
    risk: "Only the first one counts.",
    repair: "One row stays. A second answer that says something else goes to the archive.",
  },
  "row-unknown": {
    title: "A row belongs to no criterion",
    risk: "What it says counts nowhere.",
    repair: "It gets its id back where its neighbours tell it, else it goes to the archive.",
  },
  "criterion-missing": {
    title: "A criterion is missing on Criteria",
    risk: "Its answers count nowhere.",
    repair: "It comes back from the catalog, with the catalog's weight, and its answers count again.",
  },
  "vendor-missing": {
    title: "A vendor is missing in the list",
    risk: "Its sheet counts nowhere.",
    repair: "The vendor comes back from its own sheet.",
  },
  "name-missing": {
    title: "A defined name is gone",
    risk: "Formulas that use it fail.",
    repair: "The name comes back.",
  },
  "name-redirected": {
    title: "A defined name points elsewhere",
    risk: "Formulas that use it read other cells.",
    repair: "The name points to its own cells again.",
  },
  "name-shadowed": {
    title: "A sheet has a name of its own in the place of a common one",
    risk: "Formulas on that sheet read other cells than all others do.",
    repair: "The sheet is made anew without it.",
  },
  "reference-broken": {
    title: "A reference leads nowhere",
    risk: "What is calculated from it is an error.",
    repair: "The reference comes back.",
  },
  "figure-overwritten": {
    title: "A figure was typed over",
    risk: "The result no longer follows the ratings.",
    repair: "The formula comes back and gives the figure.",
  },
  "formula-overwritten": {
    title: "A formula was overwritten",
    risk: "What follows from it no longer follows the ratings.",
    repair: "The formula comes back.",
  },
  "formula-changed": {
    title: "A formula was changed",
    risk: "It gives another figure than the method says.",
    repair: "The formula comes back.",
  },
  "text-changed": {
    title: "A label or a list was changed",
    risk: "Formulas and readers rely on its words.",
    repair: "The words come back.",
  },
  "validation-missing": {
    title: "Cells take any entry",
    risk: "A wrong entry is not refused any more.",
    repair: "The rule for these cells comes back.",
  },
  "validation-changed": {
    title: "Cells have another rule",
    risk: "They take or offer other entries than those that count, or only warn of a wrong one.",
    repair: "The rule for these cells comes back.",
  },
  "number-format-changed": {
    title: "A figure shows in another format",
    risk: "The same figure may be read as another one.",
    repair: "The format comes back.",
  },
  "conditional-format-missing": {
    title: "Cells lost the colours that follow their values",
    risk: "What should stand out looks like everything else.",
    repair: "The sheet is made anew with its colours.",
  },
  "conditional-format-changed": {
    title: "Colours follow another rule",
    risk: "A cell may look harmless that is not, or the other way round.",
    repair: "The sheet is made anew with its colours.",
  },
  "chart-missing": {
    title: "A chart is gone",
    risk: "Readers miss the picture of the figures.",
    repair: "The sheet is made anew with its chart.",
  },
  "number-hidden": {
    title: "A format hides what is in the cell",
    risk: "The cell looks empty and counts all the same.",
    repair: "The format comes back.",
  },
  "text-invisible": {
    title: "A text has the colour of its cell",
    risk: "The cell looks empty and counts all the same.",
    repair: "The colours come back.",
  },
  "rows-hidden": {
    title: "Rows are hidden",
    risk: "What they hold counts, and nobody sees it.",
    repair: "The rows are shown again.",
  },
  "columns-hidden": {
    title: "Columns are hidden",
    risk: "What they hold counts, and nobody sees it.",
    repair: "The columns are shown again.",
  },
  "number-as-text": {
    title: "A number is stored as text",
    risk: "Formulas may not count it.",
    repair: "It becomes the number it shows.",
  },
  "calculation-off": {
    title: "Excel is not calculating",
    risk: "The figures in the sheet may be old.",
    repair: "Excel calculates by itself again, in all open workbooks.",
  },
  "older-format": {
    title: "Made with an older version",
    risk: "Newer parts of the add-in have no place in it.",
    repair: "The sheets are made in the present format.",
  },
};
