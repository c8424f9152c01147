const ratings = (count: number) => (count === 1 ? "Your rating is" : `Your ${count} ratings are`);

/** What happened, what is safe, what to do next. */
export const notices = {
  tryAgain: "Try again",
  showCell: "Show the cell",
  reload: "Reload",
  close: "Close",
  editing: {
    title: "Excel is waiting for you",
    text: "Press Enter or Esc in the sheet to finish the cell.",
    kept: (count: number) => `${ratings(count)} kept here and written as soon as Excel lets go.`,
    waiting: (seconds: number) => (seconds === 1 ? "Waiting, 1 second" : `Waiting, ${seconds} seconds`),
    discard: (count: number) => (count === 1 ? "Discard rating" : `Discard ${count} ratings`),
  },
  locked: {
    title: (sheet: string | undefined) => (sheet === undefined ? "A sheet is locked" : `The sheet ${sheet} is locked`),
    text: "Someone protected it with a password. Nothing was changed. Ask the owner to unprotect it, then try again.",
    kept: (count: number) => `${ratings(count)} kept here.`,
  },
  differs: {
    title: "The sheet and the pane differ",
    text: (sheet: string, given: string) => `The sheet says ${sheet}, the ratings give ${given}.`,
    figure: (vendor: string, figure: string) => `${vendor}, ${figure}.`,
    trust: "A formula was overwritten, or Excel has not calculated yet. Until they agree, trust the pane.",
    more: (count: number) => (count === 1 ? "1 more figure differs." : `${count} more figures differ.`),
    calculate: "Calculate now",
  },
  figures: {
    worst: "residual risk, worst case",
    best: "residual risk, best case",
    inherent: "inherent risk",
    commonWorst: "worst case on the common basis",
    commonBest: "best case on the common basis",
    tier: "tier",
    rank: "rank",
    band: "band",
    completeness: "share answered",
  },
  nothing: "nothing",
  missing: {
    title: (subject: string | undefined) => (subject === undefined ? "A part is missing" : `${subject} is missing`),
    text: "It was deleted or renamed. What stands in the other sheets is safe. Undo that in Excel (Ctrl+Z), or open an earlier version of the file, then try again.",
  },
  renamed: {
    title: "A table was renamed",
    text: (subject: string | undefined) =>
      `Your ratings still stand in the sheets. ${subject === undefined ? "A table" : subject} cannot be found under its own name. Undo the change in Excel (Ctrl+Z), then try again.`,
  },
  unreadable: { title: "A setting cannot be read" },
  newer: {
    title: "Made with a newer version",
    text: "You can read everything; changing is off. Update the add-in to change it.",
  },
  incomplete: {
    title: "The last change did not finish",
    text: "Your ratings are kept here. Try again to finish it.",
    textOfCreate: "The sheets are not complete. Delete the new ones, then create them again.",
  },
  tooLarge: {
    title: "This is more than Excel takes at once",
    text: "Nothing was changed. Choose fewer technologies or vendors, then try again.",
  },
  noHost: {
    title: "Excel did not answer",
    text: "Check the connection, then reload. The workbook itself works without this pane.",
  },
  invalid: { title: "The assessment cannot be used as it is" },
  nameTaken: {
    title: "This name is taken",
    text: (sheet: string) => `This workbook already has a sheet named ${sheet}. Nothing was changed.`,
  },
  stopped: {
    title: "The pane stopped",
    text: "What stands in the sheets is safe. Reload the pane to go on.",
  },
};
