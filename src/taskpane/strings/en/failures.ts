/** Failures that the pane itself meets: what happened, what is safe, what to do next. */
export const failures = {
  rowMissing: (vendor: string, criterion: string) =>
    `The row ${criterion} is gone from the sheet of vendor ${vendor}. Nothing was changed. Bring it back with Undo, or open an earlier version of the file, then try again.`,
};
