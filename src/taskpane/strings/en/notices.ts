const ratings = (count: number) => (count === 1 ? "Your rating is" : `Your ${count} ratings are`);

/** What happened, what is safe, what to do next. The host's own message follows a title where it says more. */
export const notices = {
  tryAgain: "Try again",
  nothingChanged: "Nothing was changed. The workbook is as it was before.",
  readAgain: "Read the workbook again",
  showCell: "Show the cell",
  close: "Close",
  repair: "Repair",
  findings: {
    title: (count: number) =>
      count === 1
        ? "1 thing in this workbook is not in order"
        : `${count} things in this workbook are not in order`,
    kept: "Your answers are safe. See what it is, and repair it.",
    earlier:
      "Only the earlier version in this file still holds some of what was here. See what it is, and repair it.",
    lost: "Answers may be gone with a deleted sheet or row. See which, and what can bring them back.",
    see: "See and repair",
  },
  kept: (count: number) => `${ratings(count)} kept here.`,
  discard: (count: number) => (count === 1 ? "Discard rating" : `Discard ${count} ratings`),
  editing: {
    title: "Excel is waiting for you",
    text: "Press Enter or Esc in the sheet to finish the cell.",
    kept: (count: number) => `${ratings(count)} kept here and written as soon as Excel lets go.`,
    thenTryAgain: "Nothing was changed. Then try again.",
    waiting: (seconds: number) => (seconds === 1 ? "Waiting, 1 second" : `Waiting, ${seconds} seconds`),
  },
  waiting: {
    title: "Still working on the change",
    text: "If a cell is open in the sheet, press Enter or Esc to finish it. Excel goes on by itself then. After two minutes without an answer the change stops, and nothing is lost.",
  },
  titles: {
    "no-host": "Excel did not answer",
    "excel-refused": "Excel could not do this",
    "sheet-protected": (sheet: string | undefined) =>
      sheet === undefined ? "This workbook is locked" : `The sheet ${sheet} is locked`,
    "sheet-missing": "A part of the assessment is missing",
    "sheet-name-taken": "This name is taken",
    "name-taken": "This name is taken",
    "table-renamed": "A table was renamed",
    "unreadable-setting": "A setting cannot be read",
    "unreadable-file": "The file cannot be read",
    "newer-format": "Made with a newer version",
    "too-large": "This is more than Excel takes at once",
    "invalid-assessment": "The assessment cannot be used as it is",
    "cell-changed": "Somebody changed this too",
    "write-incomplete": "Nothing was changed",
    "change-unfinished": "The last change did not finish",
    "change-elsewhere": "A change of this workbook is under way",
    "put-aside": "A version lies aside",
    cancelled: "Cancelled",
  },
  unfinished: {
    title: "The last change did not finish",
    text: (change: string) => `${change}. Your ratings are safe. Finish it, or go back to before.`,
    onlyBack: (change: string) =>
      `${change}. Your ratings are safe. Nothing was replaced yet. Go back to before.`,
    finish: "Finish",
    goBack: "Go back",
    elsewhere: {
      title: "A change of this workbook is under way",
      text: (change: string) =>
        `${change}. It was begun in a colleague's pane, or in yours before it was loaded again. Your ratings are safe. If a colleague is at it, go on rating: this pane shows the new sheets when they are there. If it was yours, do not wait: finish it or go back.`,
      insist: "Do not wait",
      warning: (change: string) =>
        `${change}. If a colleague's pane is still at work, it stops, and that change ends as you choose here. Your ratings are safe either way.`,
    },
    working: "Working on it. If a cell is open in the sheet, press Enter or Esc to finish it.",
  },
  conflict: {
    title: "Somebody changed this too",
    cell: (vendor: string, criterion: string, theirs: string, mine: string) =>
      `${vendor}, ${criterion}. Sheet: ${theirs}. Yours: ${mine}.`,
    safe: "Nothing was overwritten. Choose which one counts.",
    keepTheirs: "Keep theirs",
    useMine: "Use mine",
  },
  overridden: {
    title: "Somebody changed this at the same time",
    field: (place: string) => `${place} stays as it is in the sheet.`,
    value: (place: string, theirs: string, ours: string) => `${place} stays ${theirs}, not ${ours}.`,
    safe: "All else is done. Change it once more where yours is right.",
  },
  differs: {
    title: "The sheet and the pane differ",
    figure: (vendor: string, figure: string, sheet: string, given: string) =>
      `${vendor}, ${figure}: the sheet says ${sheet}, the ratings give ${given}.`,
    more: (count: number) => (count === 1 ? "1 more figure differs." : `${count} more figures differ.`),
    trust: "A formula was overwritten, or Excel has not calculated yet. Until they agree, trust the pane.",
    calculate: "Calculate now",
    restore: "Restore the formula",
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
  noHost: "Check the connection, then reload. The workbook itself works without this pane.",
  stopped: {
    title: "The pane stopped",
    text: "What stands in the sheets is safe. Reload the pane to go on.",
    reload: "Reload",
  },
};
