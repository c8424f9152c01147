/** Excel cannot undo the deletion of a sheet. */
const WAY_BACK =
  "Undo brings back rows and cells, not a deleted sheet. Open Repair to see what is missing and what can bring it back.";

/** What the person at the workbook reads when Excel refuses something: what happened, what is safe, what to do next. */
export const FAILURES = {
  noHost:
    "Excel did not answer. Check the connection, then reload. The workbook itself works without this pane.",
  noAnswer:
    "Excel did not answer. Somebody may be typing in a cell, or the connection is gone. Your ratings are safe. Leave the cell, then try again.",
  busy: "Excel is busy. It was asked several times. Your ratings are safe. Wait a minute, then try again.",
  refused:
    "Excel could not do this. It gave no reason that helps, or the connection broke off. Your ratings are safe. Try again.",
  cellBeingEdited:
    "Excel is waiting for you. Press Enter or Esc in the sheet to finish the cell. Nothing is lost, and nothing was changed.",
  sheetProtected: (sheet: string) =>
    `The sheet ${sheet} is locked. Someone protected it with a password. Nothing was changed. Ask the owner to unprotect it, then try again.`,
  othersPutRight: (sheet: string) =>
    `The sheet ${sheet} is locked. Someone protected it with a password. All other sheets were put right, and every answer is there. Ask the owner to unprotect it, then repair again.`,
  workbookProtected:
    "This workbook is locked. Someone protected its structure, so that no sheet can be added. Nothing was changed. Ask the owner to unprotect it, then try again.",
  sheetNameLocked: (sheet: string) =>
    `This workbook is locked. Someone protected its structure, so that the sheet ${sheet} keeps its name. Nothing was changed. Ask the owner to unprotect it, then try again.`,
  sheetMissing: (name: string) =>
    `A part of the assessment is missing. The cells of ${name} are no longer in this workbook. Nothing was changed. ${WAY_BACK}`,
  somethingMissing: `A part of the assessment is missing. A sheet, a name or cells were removed or renamed. Nothing was changed. ${WAY_BACK}`,
  nameMissing: (name: string) =>
    `A part of the assessment is missing. The name ${name} was changed or removed. Nothing was changed. ${WAY_BACK}`,
  sheetNameTaken: (sheet: string) =>
    `This workbook already has a sheet named ${sheet}. Nothing was changed. Rename that sheet, then try again.`,
  nameTaken: (name: string) =>
    `This workbook already uses the name ${name}. Nothing was changed. Give it another name in Excel's Name Manager, then try again.`,
  tableTaken: (name: string) =>
    `This workbook already has a table named ${name}. Nothing was changed. Give that table another name, then try again.`,
  textTooLong: (length: number) =>
    `A text has ${length} characters, a cell takes 32,767. Nothing was changed. Shorten the text, then try again.`,
  tooLarge:
    "This is more than Excel takes at once. Nothing was changed. Use fewer criteria or vendors, or shorten the longest texts.",
  cellChanged: (id: string) =>
    `Somebody changed ${id} meanwhile. Nothing was written, so both are safe. Choose which one counts.`,
  rowMissing: (id: string) =>
    `The row of ${id} is missing. Nothing was changed. Bring it back with Undo, or open an earlier version of the file.`,
  rowsKeepMoving:
    "Somebody is sorting or editing the same rows. Nothing was changed, your entry is kept here. Try again.",
  notAsPlanned:
    "The new sheets did not hold what was planned, so nothing was changed. Your ratings are safe. Try again.",
  typedMeanwhile:
    "Somebody kept typing while the new sheets were made, so nothing was changed. Everything typed is there. Try again in a minute.",
  changeUnfinished: "The last change did not finish. Your ratings are safe. Finish it, or go back to before.",
  changedElsewhere:
    "A change of this workbook is under way. Nothing was changed here, and your ratings are safe. Wait until it is done, then try again.",
  cannotFinish: (sheet: string) =>
    `The last change cannot be finished: its sheet ${sheet} is missing. Your ratings are safe. Go back to before.`,
  typedSince:
    "The last change cannot be finished: somebody has typed since it stopped. Everything typed is there. Go back to before, then make the change again.",
  noEarlierVersion: "There is no earlier version in this workbook any more. Nothing was changed.",
  putAside: (title: string) =>
    `A version was put aside when "${title}" was taken back or brought back, with what was typed into it. Nothing was changed. This change would take that version out of the workbook.`,
  cancelled: "Creating the sheets was cancelled. Your workbook is as it was before.",
  notWritten:
    "The sheets could not be written. What had been added was removed again, the rest of your workbook is untouched. Try again.",
  leftIncomplete: (sheets: readonly string[]) =>
    `The sheets could not be written and could not be removed again. Delete these sheets, then try again: ${sheets.join(", ")}. The rest of your workbook is untouched.`,
};
