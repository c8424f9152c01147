/** The cell that says how many checks need a look, on the sheet Checks. */
export const CHECK_LINE = "Checks_Overall";
