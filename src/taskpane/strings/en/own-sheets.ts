/** What new sheets mean for those that somebody made beside them. */
export const ownSheets = {
  charts: (count: number, sheets: readonly string[]) =>
    count === 1
      ? `1 chart on your own sheet ${sheets.join()}: if it shows the assessment, it stays with the sheets as they are now. Choose its data anew afterwards.`
      : `${count} charts on your own sheets (${sheets.join(", ")}): those that show the assessment stay with the sheets as they are now. Choose their data anew afterwards.`,
  formulas: (sheets: readonly string[]) =>
    sheets.length === 1
      ? `Formulas on your own sheet ${sheets.join()} that refer to the assessment stay with the sheets as they are now, because it is protected, too large or refuses to be written. Unprotect it before, or enter them anew afterwards.`
      : `Formulas on your own sheets ${sheets.join(", ")} that refer to the assessment stay with the sheets as they are now, because these are protected, too large or refuse to be written. Unprotect them before, or enter them anew afterwards.`,
};
