export const earlier = {
  unreadable: {
    title: "A part of this workbook is missing",
    text: "The sheets before the last change are still in this file. Repair takes what is missing from them and keeps the rest. Restore brings all of them back.",
  },
  restore: {
    before: (change: string) => `Restore the version before "${change}"`,
    after: (change: string) => `Restore the version after "${change}"`,
  },
  remove: "Remove the earlier version",
  question: "Earlier version",
  asks: {
    restore:
      "The present sheets are put aside with everything typed into them. You can bring them back the same way.",
    remove:
      "The earlier version is deleted from this workbook. The present sheets stay as they are. Charts of your own that still show it lose their figures.",
  },
  keep: "Keep it as it is",
  yes: { restore: "Restore", remove: "Remove" },
  working: "Working on it. If a cell is open in the sheet, press Enter or Esc to finish it.",
};
