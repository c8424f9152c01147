import { findings } from "./findings";

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const sheetsWith = (names: readonly string[]) =>
  `${names.length === 1 ? "the sheet" : "the sheets"} ${names.join(", ")}`;

export const repair = {
  title: "Check this workbook",
  titleFound: (count: number) => plural(count, "thing is not in order", "things are not in order"),
  titleRepairing: "Making the sheets anew",
  titleDone: "The workbook is repaired",
  looking: "Looking the workbook over. Nothing is changed.",
  repairing: "Making the sheets anew. Until the last step nothing in your workbook is replaced.",
  inOrder: "Sheets, tables, names, formulas and rules are as they should be.",
  notLooked: "The workbook has not been looked over.",
  changeOpen:
    "A change of this workbook is not finished, and its sheets stand half-way. It has to be finished or taken back first. Then this page looks the workbook over.",
  toChange: "Go to the change",
  lead: "Every answer is kept. Your own sheets stay as they are, and the sheets as they are now stay as the earlier version.",
  leadLost: (sheets: readonly string[]) =>
    `The answers of ${sheetsWith(sheets)} are not in this file any more. Look for an earlier copy of the file before you repair. Every other answer is kept, and the sheets as they are now stay as the earlier version.`,
  look: "Look again",
  repair: "Repair",
  start: "Back to Start",
  showCell: "Show the cell",
  showSheet: "Show the sheet",
  showOf: (place: string) => `Show ${place}`,
  risk: (text: string) => `Risk: ${text}`,
  repairs: (text: string) => `Repair: ${text}`,
  more: (count: number) => `and ${plural(count, "more place", "more places")}`,
  found: (content: string) => `now ${content}`,
  groups: {
    figures: "Figures and formulas",
    missing: "Missing",
    changed: "Moved, renamed, repeated",
    hidden: "Hidden",
    guard: "Protection and version",
  },
  findings,
  log: {
    title: "Repaired the workbook",
    to: (kept: number, lost: readonly string[]) =>
      [
        kept === 0
          ? "All answers found are in their places"
          : `${plural(kept, "answer", "answers")} moved to the archive`,
        ...(lost.length === 0 ? [] : [`Answers not found: ${lost.join(", ")}`]),
      ].join(". "),
  },
  done: {
    restored: "Put right",
    kept: "Kept",
    all: "Every answer is in its place.",
    lost: (sheets: readonly string[]) =>
      `The answers of ${sheetsWith(sheets)} were not found. Every other answer is in its place.`,
    archived: (count: number) =>
      count === 1
        ? "1 answer has no place among the criteria and is kept on the sheet Archive:"
        : `${count} answers have no place among the criteria and are kept on the sheet Archive:`,
    answer: (vendor: string, criterion: string) => `${vendor}, ${criterion}`,
    left: (count: number) =>
      `${plural(count, "thing is", "things are")} still not in order. Look at the list below.`,
  },
};
